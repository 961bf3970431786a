package uk.mandate.strategy.workflow;

import static uk.mandate.strategy.workflow.ScrutinyReviewProcess.Elements.TASK_DECIDE_EXTRA_TIME;
import static uk.mandate.strategy.workflow.ScrutinyReviewProcess.Variables.EXTRA_TIME;
import static uk.mandate.strategy.workflow.ScrutinyReviewProcess.Variables.STAGE;

import java.util.Map;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.OfficeId;
import uk.mandate.decision.CaseBriefings;
import uk.mandate.process.Outcome;
import uk.mandate.process.StepOrFact;
import uk.mandate.process.TaskInHand;
import uk.mandate.strategy.scrutiny.ExtraTimeService;
import uk.mandate.strategy.scrutiny.ScrutinyReports;

/** "Decide on extra time": decided by the office that policy names, or entered for it by democratic services. */
@Component
class DecideExtraTimeTask extends ScrutinyTask<DecideExtraTimeAnswer> {
    private final ExtraTimeService extraTime;
    private final ScrutinyReports reports;

    DecideExtraTimeTask(CaseBriefings briefings, ExtraTimeService extraTime, ScrutinyReports reports) {
        super(briefings, TASK_DECIDE_EXTRA_TIME, DecideExtraTimeAnswer.class);
        this.extraTime = extraTime;
        this.reports = reports;
    }

    /** No rule of the list: policy names who decides. */
    @Override
    protected String rules() {
        return "this council's rules";
    }

    @Override
    protected String limits(TaskInHand task) {
        return "By this council's rules "
                + extraTime.granter(task.caseReference()).words() + " decides.";
    }

    @Override
    protected Map<String, String> more(TaskInHand task) {
        return Map.of(
                "asked",
                reports.part(task.caseReference(), task.require(STAGE))
                        .latest()
                        .map(outcome -> outcome.sentence() + "; the page of scrutiny says how much and why.")
                        .orElse("Nothing is on record."));
    }

    @Override
    public StepOrFact stepOrFact(DecideExtraTimeAnswer answer) {
        return StepOrFact.FACT;
    }

    @Override
    public Outcome answer(DecideExtraTimeAnswer answer, TaskInHand task) {
        var outcome =
                Outcome.done().with(EXTRA_TIME, answer.decision().toString()).because(answer.reason());
        var person = Acting.require();
        if (extraTime.isOwnAct(task.caseReference(), person.office())) {
            extraTime.decide(task.caseReference(), task.require(STAGE), answer.answered());
            return outcome;
        }
        var granter = new OfficeId(extraTime.granter(task.caseReference()).office());
        Acting.as(
                person.onBehalfOf(granter),
                () -> extraTime.decide(task.caseReference(), task.require(STAGE), answer.answered()));
        return outcome.onBehalfOf(granter);
    }
}
