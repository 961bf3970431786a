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
import uk.mandate.decision.Meeting;
import uk.mandate.decision.Meetings;
import uk.mandate.document.Documents;
import uk.mandate.document.Documents.Kind;

/** The text that Council adopted: the last that was stored, and, where Council amended it, stored since Council met. */
@Component
class AdoptedText {
    private final Documents documents;
    private final DecisionRecords decisions;
    private final Meetings meetings;

    AdoptedText(Documents documents, DecisionRecords decisions, Meetings meetings) {
        this.documents = documents;
        this.decisions = decisions;
        this.meetings = meetings;
    }

    Documents.Version of(Strategy strategy) {
        var text = documents.ofCase(strategy.reference().value()).stream()
                .filter(version -> version.kind() == Kind.STRATEGY)
                .max(Comparator.comparing(Documents.Version::storedAt))
                .orElseThrow(() -> new Refusal(
                        "The text of the strategy is not on the case yet: upload it on the case's page first."));
        if (strategy.currentVersion().number() > 1) {
            refuseOlder(text, metAt(strategy));
        }
        return text;
    }

    private static void refuseOlder(Documents.Version text, Instant metAt) {
        if (text.storedAt().isBefore(metAt)) {
            throw new Refusal(
                    ("Council amended the strategy at its meeting of %s, and the text on the case was stored before: upload"
                                    + " the amended text on the case's page first.")
                            .formatted(BritishDates.words(metAt)));
        }
    }

    /** When the meeting began; the beginning of its day where nobody recorded an hour. */
    private Instant metAt(Strategy strategy) {
        LocalDate day = strategy.adoptedOn().orElseThrow();
        return decisions
                .latest(strategy.reference().value(), Body.COUNCIL)
                .flatMap(this::startsAt)
                .map(day::atTime)
                .orElseGet(day::atStartOfDay)
                .atZone(CaseClock.LONDON)
                .toInstant();
    }

    private Optional<LocalTime> startsAt(DecisionRecord decision) {
        return decision.meeting().flatMap(meetings::findById).flatMap(Meeting::startsAt);
    }
}
