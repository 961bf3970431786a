package uk.mandate.process;

import java.util.Map;
import org.springframework.stereotype.Component;

/** The second task of {@code models/gate-test.bpmn}. */
@Component
class CheckTask implements OfficerTask<CheckTask.CheckAnswer> {
    record CheckAnswer(@FreeText String words) {}

    @Override
    public String process() {
        return "gate-test";
    }

    @Override
    public String element() {
        return "Task_Check";
    }

    @Override
    public Class<CheckAnswer> answerType() {
        return CheckAnswer.class;
    }

    @Override
    public Map<String, String> brief(TaskInHand task) {
        return Map.of();
    }

    @Override
    public StepOrFact stepOrFact(CheckAnswer answer) {
        return StepOrFact.FACT;
    }

    @Override
    public Outcome answer(CheckAnswer answer, TaskInHand task) {
        return Outcome.done().because(answer.words());
    }
}
