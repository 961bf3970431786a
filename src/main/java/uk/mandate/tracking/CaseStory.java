package uk.mandate.tracking;

import java.util.List;
import uk.mandate.decision.DecisionRecord;
import uk.mandate.decision.Meeting;
import uk.mandate.document.Documents;
import uk.mandate.publication.Publications.Publication;
import uk.mandate.strategy.Strategy;

/** Everything that one case's page tells. */
public record CaseStory(
        Strategy strategy,
        List<WorkInHand> work,
        List<StageOnLine> stages,
        List<DecisionRecord> decisions,
        List<Meeting> meetings,
        List<Documents.Version> documents,
        List<Publication> publications,
        List<PathOnPage> paths) {

    public String standing() {
        return new CaseSummary(strategy, work).standing();
    }
}
