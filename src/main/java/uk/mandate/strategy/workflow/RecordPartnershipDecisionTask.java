package uk.mandate.strategy.workflow;

import static uk.mandate.strategy.workflow.StrategyApprovalProcess.Elements.TASK_RECORD_PARTNERSHIP_DECISION;
import static uk.mandate.strategy.workflow.StrategyApprovalProcess.Variables.PARTNERSHIP_MEETING;
import static uk.mandate.strategy.workflow.StrategyApprovalProcess.Variables.PARTNERSHIP_OUTCOME;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.mandate.calendar.BritishDates;
import uk.mandate.decision.CaseBriefings;
import uk.mandate.decision.MeetingService;
import uk.mandate.decision.PartnershipOutcome;
import uk.mandate.policy.Judgement;
import uk.mandate.process.Outcome;
import uk.mandate.process.StepOrFact;
import uk.mandate.process.TaskInHand;
import uk.mandate.strategy.PartnershipService;
import uk.mandate.strategy.Stage;

/** "Record the partnership's decision". */
@Component
class RecordPartnershipDecisionTask extends ApprovalTask<RecordPartnershipDecisionAnswer> {
    private final PartnershipService partnership;
    private final MeetingService meetings;

    RecordPartnershipDecisionTask(CaseBriefings briefings, PartnershipService partnership, MeetingService meetings) {
        super(briefings, TASK_RECORD_PARTNERSHIP_DECISION, RecordPartnershipDecisionAnswer.class);
        this.partnership = partnership;
        this.meetings = meetings;
    }

    @Override
    Stage stage() {
        return Stage.PARTNERSHIP;
    }

    @Override
    protected String rules() {
        return "R14, R19, R29, R35, R37";
    }

    /** The meeting's day, from when adopting is lawful, and whatever R35 and R37 have to tell. */
    @Override
    protected String limits(TaskInHand task) {
        var meeting = meetings.planned(task.caseReference(), stage().id())
                .map(planned -> "The partnership meets on " + BritishDates.withWeekday(planned.date()) + ".");
        var warnings = partnership.judge(reference(task)).stream()
                .filter(judgement -> judgement.result() != Judgement.Result.MET)
                .map(Judgement::sentence);
        return Stream.of(meeting.stream(), partnership.lawfulFrom(reference(task)).stream(), warnings)
                .flatMap(sentences -> sentences)
                .collect(Collectors.joining(" "));
    }

    @Override
    public StepOrFact stepOrFact(RecordPartnershipDecisionAnswer answer) {
        return StepOrFact.FACT;
    }

    @Override
    public Outcome answer(RecordPartnershipDecisionAnswer answer, TaskInHand task) {
        var outcome = Outcome.done().with(PARTNERSHIP_OUTCOME, answer.outcome().toString());
        if (answer.outcome() == PartnershipOutcome.NOT_HELD) {
            meetings.notHeld(task.caseReference(), stage().id(), answer.became(), answer.heldOn(), answer.resolution());
            return outcome;
        }
        var recorded = partnership.decide(reference(task), answer.decided());
        return outcome.with(PARTNERSHIP_MEETING, answer.heldOn())
                .judged(recorded.judgements())
                .because(answer.point());
    }
}
