package uk.mandate.decision.workflow;

import static uk.mandate.decision.workflow.ExecutiveDecisionProcess.Elements.TASK_PUBLISH_DECISION_RECORD;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.mandate.decision.CabinetService;
import uk.mandate.decision.CaseBriefings;
import uk.mandate.process.Outcome;
import uk.mandate.process.StepOrFact;
import uk.mandate.process.TaskInHand;

/** "Publish the record of the decision". */
@Component
class PublishDecisionRecordTask extends CabinetTask<PublishDecisionRecordAnswer> {
    private final CabinetService cabinet;

    PublishDecisionRecordTask(CaseBriefings briefings, CabinetService cabinet) {
        super(briefings, TASK_PUBLISH_DECISION_RECORD, PublishDecisionRecordAnswer.class);
        this.cabinet = cabinet;
    }

    @Override
    protected String rules() {
        return "R11, R12, R22, R24";
    }

    /** Whether and until when the decision can be called in: its window counts from this publication. */
    @Override
    protected String limits(TaskInHand task) {
        return cabinet.callIn(task.caseReference(), stage(task)).sentence();
    }

    @Override
    public StepOrFact stepOrFact(PublishDecisionRecordAnswer answer) {
        return answer.isOnOurRegister() ? StepOrFact.STEP : StepOrFact.FACT;
    }

    @Override
    public Outcome answer(PublishDecisionRecordAnswer answer, TaskInHand task) {
        if (answer.isOnOurRegister()) {
            cabinet.publishRecord(task.caseReference(), stage(task));
        } else {
            cabinet.recordPublishedElsewhere(task.caseReference(), stage(task), answer.elsewhere());
        }
        return Outcome.done().judged(List.of(cabinet.callIn(task.caseReference(), stage(task))));
    }
}
