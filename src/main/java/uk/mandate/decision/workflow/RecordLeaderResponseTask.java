package uk.mandate.decision.workflow;

import static uk.mandate.decision.workflow.CouncilAdoptionProcess.Elements.TASK_RECORD_LEADER_RESPONSE;
import static uk.mandate.decision.workflow.CouncilAdoptionProcess.Variables.COUNCIL_OUTCOME;
import static uk.mandate.decision.workflow.CouncilAdoptionProcess.Variables.LEADER_OUTCOME;

import org.springframework.stereotype.Component;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.OfficeId;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.BritishDates;
import uk.mandate.decision.CaseBriefings;
import uk.mandate.decision.LeaderResponded;
import uk.mandate.decision.LeaderService;
import uk.mandate.process.Outcome;
import uk.mandate.process.ProcessVariable;
import uk.mandate.process.StepOrFact;
import uk.mandate.process.TaskInHand;

/** "Record the Leader's response": given by the Leader, or entered for the Leader by democratic services. */
@Component
class RecordLeaderResponseTask extends CouncilTask<RecordLeaderResponseAnswer> {
    private static final OfficeId LEADER = new OfficeId("leader");

    /** The model whose form has no fields for the record of an executive decision; cases that run under it keep that form. */
    private static final String MODEL_WITHOUT_RECORD = "1";

    private final LeaderService leader;
    private final LeaderEffect effect;

    RecordLeaderResponseTask(CaseBriefings briefings, LeaderService leader, LeaderEffect effect) {
        super(briefings, TASK_RECORD_LEADER_RESPONSE, RecordLeaderResponseAnswer.class);
        this.leader = leader;
        this.effect = effect;
    }

    @Override
    public boolean isSetByLaw() {
        return true;
    }

    @Override
    protected String stageName() {
        return "The Leader reconsiders";
    }

    @Override
    protected String rules() {
        return "R11, R17, R20, R29";
    }

    @Override
    protected String limits(TaskInHand task) {
        var lastDay = leader.lastDay(task.caseReference()).orElseThrow();
        var recordUntil =
                leader.timeToRecord(task.caseReference()).orElseThrow().lastDay();
        return "The Leader may answer until " + BritishDates.withWeekday(lastDay)
                + ". An answer given by then may be recorded until " + BritishDates.withWeekday(recordUntil)
                + "; the day after, silence is recorded.";
    }

    @Override
    public StepOrFact stepOrFact(RecordLeaderResponseAnswer answer) {
        return StepOrFact.FACT;
    }

    @Override
    public Outcome answer(RecordLeaderResponseAnswer answer, TaskInHand task) {
        var outcome = Outcome.done().because(answer.reasons());
        var forLeader = !LEADER.equals(Acting.require().office());
        if (forLeader) {
            refuseWithoutWay(answer);
            outcome.onBehalfOf(LEADER);
        }
        var responded = respond(answer, task, forLeader);
        outcome.with(LEADER_OUTCOME, responded.response().outcome().toString()).judged(responded.judgements());
        if (!responded.response().outcome().objects()) {
            effect.of(task.caseReference(), task.require(COUNCIL_OUTCOME))
                    .forEach((name, value) -> outcome.with(ProcessVariable.text(name), value));
        }
        return outcome;
    }

    private LeaderResponded respond(RecordLeaderResponseAnswer answer, TaskInHand task, boolean forLeader) {
        var person = Acting.require();
        return Acting.as(
                forLeader ? person.onBehalfOf(LEADER) : person,
                () -> leader.respond(
                        task.caseReference(),
                        answer.responded(!task.modelVersion().equals(MODEL_WITHOUT_RECORD))));
    }

    private static void refuseWithoutWay(RecordLeaderResponseAnswer answer) {
        if (answer.howGiven() == null) {
            throw new Refusal("Say how the Leader gave the answer: by e-mail, by letter or in person.");
        }
    }
}
