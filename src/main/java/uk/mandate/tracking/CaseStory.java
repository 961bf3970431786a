package uk.mandate.tracking;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.mandate.decision.AgendaItem;
import uk.mandate.decision.CaseBreaches.BreachOnRecord;
import uk.mandate.decision.DecisionRecord;
import uk.mandate.decision.DelegationDetermination;
import uk.mandate.decision.MembersMessages.Shown;
import uk.mandate.document.Documents;
import uk.mandate.publication.Publications.Publication;
import uk.mandate.strategy.Review;
import uk.mandate.strategy.Strategy;

/**
 * Everything that one case's page tells.
 *
 * @param givenByLeader how the Leader's withdrawal came in, where somebody recorded it for the Leader; else {@code null}
 */
public record CaseStory(
        Strategy strategy,
        List<WorkInHand> work,
        List<StageOnLine> stages,
        List<RunningClock> clocks,
        List<BreachOnRecord> breaches,
        List<DecisionRecord> decisions,
        Map<UUID, DelegationDetermination> delegations,
        LeaderPart leader,
        List<AgendaItem> meetings,
        List<Documents.Version> documents,
        List<Publication> publications,
        List<PathOnPage> paths,
        @Nullable String standingWarning,
        List<Review> reviews,
        @Nullable Shown givenByLeader,
        OpenActs acts) {

    /** What was determined with a decision about the delegation asked for; {@code null} where nothing was. */
    public @Nullable DelegationDetermination delegationOf(DecisionRecord decision) {
        return delegations.get(decision.id());
    }

    public String standing() {
        return CaseSummary.standing(strategy);
    }
}
