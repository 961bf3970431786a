package uk.mandate.strategy.workflow;

import uk.mandate.decision.CaseBriefings;
import uk.mandate.decision.CaseTask;
import uk.mandate.strategy.Stage;

/** A task of {@code scrutiny-review}. */
abstract class ScrutinyTask<A extends Record> extends CaseTask<A> {
    ScrutinyTask(CaseBriefings briefings, String element, Class<A> answerType) {
        super(briefings, ScrutinyReviewProcess.KEY, element, answerType);
    }

    @Override
    protected final String stageName() {
        return Stage.SCRUTINY.title();
    }
}
