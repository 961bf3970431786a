package uk.mandate.audit;

import java.util.Map;
import org.springframework.stereotype.Component;
import uk.mandate.process.OfficerTask;
import uk.mandate.process.Outcome;
import uk.mandate.process.ProcessVariable;
import uk.mandate.process.TaskInHand;

/** The one task of the process by which the ledger's tests see what the engine does. */
@Component
class StepsTask implements OfficerTask<StepsTask.RecordAnswer> {
    static final String PROCESS = "ledger-steps";
    static final String ELEMENT = "Task_Record";
    static final ProcessVariable<String> OUTCOME = ProcessVariable.text("outcome");

    record RecordAnswer(String outcome) {}

    @Override
    public String process() {
        return PROCESS;
    }

    @Override
    public String element() {
        return ELEMENT;
    }

    @Override
    public Class<RecordAnswer> answerType() {
        return RecordAnswer.class;
    }

    @Override
    public Map<String, String> brief(TaskInHand task) {
        return Map.of("title", "Record it");
    }

    @Override
    public Outcome answer(RecordAnswer answer, TaskInHand task) {
        return Outcome.done().with(OUTCOME, answer.outcome());
    }
}
