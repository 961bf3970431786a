package uk.mandate.strategy.workflow;

import static uk.mandate.strategy.workflow.StrategyInForceProcess.Elements.TASK_REVIEW_STRATEGY;
import static uk.mandate.strategy.workflow.StrategyInForceProcess.Variables.REVIEW_FINDING;

import org.springframework.stereotype.Component;
import uk.mandate.calendar.BritishDates;
import uk.mandate.decision.CaseBriefings;
import uk.mandate.process.Outcome;
import uk.mandate.process.StepOrFact;
import uk.mandate.process.TaskInHand;
import uk.mandate.strategy.InForceService;

/** "Review the strategy". */
@Component
class ReviewStrategyTask extends InForceTask<ReviewStrategyAnswer> {
    private final InForceService inForce;

    ReviewStrategyTask(CaseBriefings briefings, InForceService inForce) {
        super(briefings, TASK_REVIEW_STRATEGY, ReviewStrategyAnswer.class);
        this.inForce = inForce;
    }

    @Override
    public StepOrFact stepOrFact(ReviewStrategyAnswer answer) {
        return StepOrFact.FACT;
    }

    @Override
    protected String rules() {
        return "R36";
    }

    @Override
    protected String limits(TaskInHand task) {
        return "A review by " + BritishDates.withWeekday(inForce.nextReview(reference(task)))
                + " keeps the year; a later one is recorded too, and found. The term ends on "
                + BritishDates.withWeekday(inForce.termEnds(reference(task))) + ".";
    }

    @Override
    public Outcome answer(ReviewStrategyAnswer answer, TaskInHand task) {
        var judged = inForce.review(
                reference(task), answer.reviewedOn(), answer.finding().found(), answer.reason());
        return Outcome.done()
                .with(REVIEW_FINDING, answer.finding().found().toString())
                .judged(judged)
                .because(answer.reason());
    }
}
