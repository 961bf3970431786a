package uk.mandate.strategy.workflow;

import static uk.mandate.strategy.workflow.PublicConsultationProcess.Elements.*;

import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import uk.mandate.process.Milestones;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.StrategyReference;
import uk.mandate.strategy.StrategyService;

/** What the consultation tells the strategy as it goes. */
@Component
class ConsultationMilestones implements Milestones {
    private final StrategyService strategies;

    ConsultationMilestones(StrategyService strategies) {
        this.strategies = strategies;
    }

    @Override
    public String process() {
        return PublicConsultationProcess.KEY;
    }

    @Override
    public Map<String, Consumer<String>> reached() {
        return Map.of(
                TASK_PUBLISH_CONSULTATION_TIMETABLE, this::consult,
                TASK_CLOSE_CONSULTATION, this::consult,
                TASK_ANSWER_CONSULTATION, this::consult);
    }

    private void consult(String caseReference) {
        strategies.reach(new StrategyReference(caseReference), Stage.CONSULTATION);
    }
}
