package uk.mandate.strategy.workflow;

import static uk.mandate.strategy.workflow.StrategyApprovalProcess.Elements.TASK_SEND_POLICING_BODY_COPY;

import org.springframework.stereotype.Component;
import uk.mandate.decision.CaseBriefings;
import uk.mandate.process.Outcome;
import uk.mandate.process.StepOrFact;
import uk.mandate.process.TaskInHand;
import uk.mandate.strategy.PartnershipService;
import uk.mandate.strategy.Stage;

/** "Send the policing body its copy". */
@Component
class SendPolicingBodyCopyTask extends ApprovalTask<SendPolicingBodyCopyAnswer> {
    private final PartnershipService partnership;

    SendPolicingBodyCopyTask(CaseBriefings briefings, PartnershipService partnership) {
        super(briefings, TASK_SEND_POLICING_BODY_COPY, SendPolicingBodyCopyAnswer.class);
        this.partnership = partnership;
    }

    @Override
    Stage stage() {
        return Stage.PUBLISH;
    }

    @Override
    protected String rules() {
        return "R37";
    }

    @Override
    protected String limits(TaskInHand task) {
        return "The copy goes out once Council's adoption of the strategy has effect.";
    }

    @Override
    public StepOrFact stepOrFact(SendPolicingBodyCopyAnswer answer) {
        return StepOrFact.STEP;
    }

    @Override
    public Outcome answer(SendPolicingBodyCopyAnswer answer, TaskInHand task) {
        var sent = partnership.sendPolicingBodyCopy(reference(task), answer.copy());
        return Outcome.done().judged(sent.judgements());
    }
}
