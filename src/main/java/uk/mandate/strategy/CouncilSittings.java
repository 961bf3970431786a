package uk.mandate.strategy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.mandate.calendar.BritishDates;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.AgendaItem;
import uk.mandate.decision.AgendaItems;
import uk.mandate.decision.Body;
import uk.mandate.decision.DecisionRecord;
import uk.mandate.decision.DecisionRecords;

/** When the meetings began at which Council decided. */
@Component
class CouncilSittings {
    private final DecisionRecords decisions;
    private final AgendaItems items;

    CouncilSittings(DecisionRecords decisions, AgendaItems items) {
        this.decisions = decisions;
        this.items = items;
    }

    /** When the meeting began at which Council adopted; empty where the adoption is in no record here. */
    Optional<Instant> adoptedAt(Strategy strategy) {
        return strategy.adoptedOn().map(day -> decisions
                .latest(strategy.reference().value(), Body.COUNCIL)
                .map(this::beganAt)
                .orElseGet(() -> beginningOf(day)));
    }

    /**
     * When the meeting began; the beginning of the day where nobody recorded an hour, or only that of another day for which
     * it had been arranged.
     */
    Instant beganAt(DecisionRecord decision) {
        return decision.item()
                .flatMap(items::findById)
                .filter(item -> item.date().equals(decision.happenedOn()))
                .flatMap(AgendaItem::beginsAt)
                .map(ZonedDateTime::toInstant)
                .orElseGet(() -> beginningOf(decision.happenedOn()));
    }

    /** "26 February 2025 at 19:00", or only the day where nobody recorded an hour. */
    static String words(Instant began) {
        var day = LocalDate.ofInstant(began, CaseClock.LONDON);
        return began.equals(beginningOf(day)) ? BritishDates.words(day) : BritishDates.words(began);
    }

    static Instant beginningOf(LocalDate day) {
        return day.atStartOfDay(CaseClock.LONDON).toInstant();
    }
}
