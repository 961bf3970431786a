package uk.mandate.strategy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.BritishDates;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.Body;
import uk.mandate.decision.DecisionRecord;
import uk.mandate.decision.DecisionRecords;
import uk.mandate.decision.LeaderOutcome;
import uk.mandate.decision.LeaderResponse;
import uk.mandate.decision.LeaderResponses;
import uk.mandate.decision.Meeting;
import uk.mandate.decision.Meetings;
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
    private final Meetings meetings;
    private final LeaderResponses responses;

    AdoptedText(Documents documents, DecisionRecords decisions, Meetings meetings, LeaderResponses responses) {
        this.documents = documents;
        this.decisions = decisions;
        this.meetings = meetings;
        this.responses = responses;
    }

    Documents.Version of(Strategy strategy) {
        var text = documents.ofCase(strategy.reference().value()).stream()
                .filter(version -> version.kind() == Kind.STRATEGY)
                .max(Comparator.comparing(Documents.Version::storedAt))
                .orElseThrow(() -> new Refusal(
                        "The text of the strategy is not on the case yet: upload it on the case's page first."));
        if (strategy.currentVersion().number() > 1) {
            var metAt = metAt(strategy);
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

    /** When the adopting meeting began. */
    private Instant metAt(Strategy strategy) {
        var day = strategy.adoptedOn().orElseThrow();
        return decisions
                .latest(strategy.reference().value(), Body.COUNCIL)
                .map(decision -> beganAt(decision, day))
                .orElseGet(() -> day.atStartOfDay(CaseClock.LONDON).toInstant());
    }

    /** The hour of the answer is on no record: it came after the meeting of the same day, or else at the beginning of its day. */
    private Instant answeredAt(LeaderResponse response) {
        var day = response.respondedOn();
        return decisions.ofCase(response.caseReference()).stream()
                .filter(decision -> decision.body() == Body.COUNCIL
                        && decision.outcome().goesToTheLeader()
                        && decision.happenedOn().equals(day))
                .map(decision -> beganAt(decision, day))
                .findFirst()
                .orElseGet(() -> day.atStartOfDay(CaseClock.LONDON).toInstant());
    }

    /** When the meeting began on that day; the beginning of the day where nobody recorded an hour. */
    private Instant beganAt(DecisionRecord decision, LocalDate day) {
        return startsAt(decision)
                .map(day::atTime)
                .orElseGet(day::atStartOfDay)
                .atZone(CaseClock.LONDON)
                .toInstant();
    }

    private Optional<LocalTime> startsAt(DecisionRecord decision) {
        return decision.meeting().flatMap(meetings::findById).flatMap(Meeting::startsAt);
    }
}
