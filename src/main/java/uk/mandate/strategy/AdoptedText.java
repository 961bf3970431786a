package uk.mandate.strategy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.mandate.decision.Body;
import uk.mandate.decision.DecisionRecords;
import uk.mandate.decision.LeaderOutcome;
import uk.mandate.decision.LeaderResponse;
import uk.mandate.decision.LeaderResponses;
import uk.mandate.document.Documents;
import uk.mandate.document.Documents.Kind;
import uk.mandate.document.Documents.Version;

/**
 * The text that Council adopted. Unamended, it is the last that was on the case when Council met; no later one takes its
 * place. Where Council amended it, it is the last that was stored since Council met, and of a text that the Leader revised
 * only what was stored since the Leader answered counts.
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

    ChosenText of(Strategy strategy) {
        var texts = documents.everyVersion(strategy.reference().value(), Kind.STRATEGY);
        if (texts.isEmpty()) {
            return ChosenText.none(
                    "The text of the strategy is not on the case yet: upload it on the case's page first.");
        }
        var metAt = sittings.adoptedAt(strategy).orElse(null);
        if (metAt != null && strategy.isAdoptedAmended()) {
            var since = since(metAt, texts);
            return since.isEmpty()
                    ? older("Council amended the strategy at its meeting of " + CouncilSittings.words(metAt), "amended")
                    : revisedOrNot(strategy, since, null);
        }
        return revisedOrNot(strategy, texts, metAt);
    }

    /** Among these texts; {@code metAt} is {@code null} where any of them may be the one. */
    private ChosenText revisedOrNot(Strategy strategy, List<Version> texts, @Nullable Instant metAt) {
        var revised = responses
                .findByCaseReference(strategy.reference().value())
                .filter(response -> response.outcome() == LeaderOutcome.REVISED)
                .filter(response -> !isAdoptedAtOnce(strategy));
        var left = revised.map(answer -> since(answeredAt(answer), texts)).orElse(texts);
        return left.isEmpty() ? older(revised.orElseThrow().words(), "revised") : among(left, metAt);
    }

    /** What the Leader answered on an earlier occasion says nothing of a text that Council adopted at its first meeting on it. */
    private boolean isAdoptedAtOnce(Strategy strategy) {
        return decisions
                .latest(strategy.reference().value(), Body.COUNCIL)
                .filter(decision -> decision.stage().equals(Stage.COUNCIL.id()))
                .filter(decision -> decision.outcome().adopts())
                .isPresent();
    }

    private static ChosenText among(List<Version> texts, @Nullable Instant metAt) {
        if (metAt == null) {
            return new ChosenText(last(texts).orElseThrow(), null, null, null);
        }
        var had = last(only(texts, text -> text.storedAt().isBefore(metAt)));
        return new ChosenText(
                had.orElse(texts.get(0)), null, had.isEmpty() ? metAt : null, texts.get(texts.size() - 1));
    }

    private static ChosenText older(String changed, String how) {
        return ChosenText.none(
                "%s, and the text on the case was stored before: upload the %s text on the case's page first."
                        .formatted(changed, how));
    }

    private static List<Version> since(Instant moment, List<Version> texts) {
        return only(texts, text -> !text.storedAt().isBefore(moment));
    }

    private static List<Version> only(List<Version> texts, Predicate<Version> wanted) {
        return texts.stream().filter(wanted).toList();
    }

    private static Optional<Version> last(List<Version> texts) {
        return texts.stream().reduce((earlier, later) -> later);
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
