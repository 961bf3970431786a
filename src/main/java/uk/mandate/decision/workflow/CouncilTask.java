package uk.mandate.decision.workflow;

import uk.mandate.decision.CaseBriefings;
import uk.mandate.decision.CaseTask;

/** A task of {@code council-adoption}. */
abstract class CouncilTask<A extends Record> extends CaseTask<A> {
    CouncilTask(CaseBriefings briefings, String element, Class<A> answerType) {
        super(briefings, CouncilAdoptionProcess.KEY, element, answerType);
    }
}
