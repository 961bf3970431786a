package uk.mandate.strategy;

import java.time.Instant;
import java.util.Comparator;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.BritishDates;
import uk.mandate.decision.Body;
import uk.mandate.decision.DecisionRecords;
import uk.mandate.decision.LeaderOutcome;
import uk.mandate.decision.LeaderResponse;
import uk.mandate.decision.LeaderResponses;
import uk.mandate.document.Documents;
import uk.mandate.document.Documents.Kind;

/**
 * The text that Council adopted: the last that was stored, and, where Council amended it, stored since Council met, or, where
 * the Leader revised it, since the Leader answered.
 */
@Component
class AdoptedText {
    private final Documents documents;
    private final DecisionRecords decisions;
    private final CouncilSittings sittings;
    private final LeaderResponses responses;

    AdoptedText(Documents documents, DecisionRecords decisions, CouncilSittings sittings, LeaderResponses responses) {
        this.documents = documents;
        this.decisions = decisions;
        this.sittings = sittings;
        this.responses = responses;
    }

    Documents.Version of(Strategy strategy) {
        var text = documents.ofCase(strategy.reference().value()).stream()
                .filter(version -> version.kind() == Kind.STRATEGY)
                .max(Comparator.comparing(Documents.Version::storedAt))
                .orElseThrow(() -> new Refusal(
                        "The text of the strategy is not on the case yet: upload it on the case's page first."));
        if (strategy.currentVersion().number() > 1) {
            var metAt = sittings.adoptedAt(strategy).orElseThrow();
            refuseOlder(
                    text,
                    metAt,
                    "Council amended the strategy at its meeting of " + BritishDates.words(metAt),
                    "amended");
        }
        responses
                .findByCaseReference(strategy.reference().value())
                .filter(response -> response.outcome() == LeaderOutcome.REVISED)
                .ifPresent(revised -> refuseOlder(text, answeredAt(revised), revised.words(), "revised"));
        return text;
    }

    private static void refuseOlder(Documents.Version text, Instant changedAt, String changed, String how) {
        if (text.storedAt().isBefore(changedAt)) {
            throw new Refusal(
                    "%s, and the text on the case was stored before: upload the %s text on the case's page first."
                            .formatted(changed, how));
        }
    }

    /** The hour of the answer is on no record: it came after the meeting of the same day, or else at the beginning of its day. */
    private Instant answeredAt(LeaderResponse response) {
        var day = response.respondedOn();
        return decisions.ofCase(response.caseReference()).stream()
                .filter(decision -> decision.body() == Body.COUNCIL
                        && decision.outcome().goesToTheLeader()
                        && decision.happenedOn().equals(day))
                .map(sittings::beganAt)
                .findFirst()
                .orElseGet(() -> CouncilSittings.beginningOf(day));
    }
}
