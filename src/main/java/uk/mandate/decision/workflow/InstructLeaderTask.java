package uk.mandate.decision.workflow;

import static uk.mandate.decision.workflow.CouncilAdoptionProcess.Elements.TASK_INSTRUCT_LEADER;
import static uk.mandate.decision.workflow.CouncilAdoptionProcess.Variables.LEADER_PERIOD_ENDS;
import static uk.mandate.decision.workflow.CouncilAdoptionProcess.Variables.LEADER_RECEIVED_ON;

import org.springframework.stereotype.Component;
import uk.mandate.decision.CaseBriefings;
import uk.mandate.decision.LeaderService;
import uk.mandate.process.Outcome;
import uk.mandate.process.StepOrFact;
import uk.mandate.process.TaskInHand;

/** "Instruct the Leader". */
@Component
class InstructLeaderTask extends CouncilTask<InstructLeaderAnswer> {
    private final LeaderService leader;

    InstructLeaderTask(CaseBriefings briefings, LeaderService leader) {
        super(briefings, TASK_INSTRUCT_LEADER, InstructLeaderAnswer.class);
        this.leader = leader;
    }

    @Override
    protected String stageName() {
        return "The Leader reconsiders";
    }

    @Override
    protected String rules() {
        return "R17, R18";
    }

    @Override
    protected String limits(TaskInHand task) {
        return "The Leader's period counts from the day after the Leader received the instruction.";
    }

    @Override
    public StepOrFact stepOrFact(InstructLeaderAnswer answer) {
        return StepOrFact.FACT;
    }

    @Override
    public Outcome answer(InstructLeaderAnswer answer, TaskInHand task) {
        var told = leader.instruct(task.caseReference(), answer.instructed());
        return Outcome.done()
                .with(LEADER_RECEIVED_ON, told.instruction().receivedOn())
                .with(LEADER_PERIOD_ENDS, told.instruction().periodEnds())
                .judged(told.judgements());
    }
}
