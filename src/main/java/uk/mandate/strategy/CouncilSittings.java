package uk.mandate.strategy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.mandate.calendar.BritishDates;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.Body;
import uk.mandate.decision.DecisionRecord;
import uk.mandate.decision.DecisionRecords;
import uk.mandate.decision.Meeting;
import uk.mandate.decision.Meetings;

/** When the meetings began at which Council decided. */
@Component
class CouncilSittings {
    private final DecisionRecords decisions;
    private final Meetings meetings;

    CouncilSittings(DecisionRecords decisions, Meetings meetings) {
        this.decisions = decisions;
        this.meetings = meetings;
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
        return decision.meeting()
                .flatMap(meetings::findById)
                .filter(meeting -> meeting.date().equals(decision.happenedOn()))
                .flatMap(Meeting::beginsAt)
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
