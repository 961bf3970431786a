package uk.mandate.strategy.workflow;

import static uk.mandate.strategy.workflow.PublicConsultationProcess.Elements.*;

import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import uk.mandate.process.Milestones;

/** What the consultation tells the strategy as it goes. */
@Component
class ConsultationMilestones implements Milestones {
    private final BesideConsultation beside;

    ConsultationMilestones(BesideConsultation beside) {
        this.beside = beside;
    }

    @Override
    public String process() {
        return PublicConsultationProcess.KEY;
    }

    @Override
    public Map<String, Consumer<String>> reached() {
        return Map.of(
                TASK_PUBLISH_CONSULTATION_TIMETABLE, beside::consult,
                TASK_CLOSE_CONSULTATION, beside::consult,
                TASK_ANSWER_CONSULTATION, beside::consult,
                END_EVENT_CONSULTATION_OVER, beside::scrutinise);
    }
}
