package uk.mandate.decision;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.BritishDates;
import uk.mandate.calendar.CaseClock;
import uk.mandate.policy.Judgement;

/** Arranges meetings, and records what became of them. */
@Service
@Transactional
public class MeetingService {
    /** What a form says of the day of a meeting. */
    public static final String DAY_OF_MEETING =
            "The meeting is today or later; one that has taken place already is recorded late, with its own day.";

    /** Calendars of meetings are made for a municipal year, and hardly ever for the one after the next. */
    private static final int FARTHEST_IN_YEARS = 2;

    private static final String WHAT_BECAME = "What became of the meeting";

    private final Meetings meetings;
    private final CaseHistory history;
    private final FactDates dates;
    private final CaseClock clock;
    private final ApplicationEventPublisher events;

    MeetingService(
            Meetings meetings,
            CaseHistory history,
            FactDates dates,
            CaseClock clock,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.history = history;
        this.dates = dates;
        this.clock = clock;
        this.events = events;
    }

    /** The meeting of this body for which the case waits. */
    @Transactional(readOnly = true)
    public Optional<Meeting> planned(String caseReference, Body body) {
        return meetings.findByCaseReferenceAndBodyAndStatus(caseReference, body, MeetingStatus.PLANNED);
    }

    /** Whether a meeting of that day and hour has begun by now, so that it is recorded late rather than arranged. */
    public boolean hasBegun(LocalDate date, LocalTime startsAt) {
        return Arrangement.hasBegun(date, startsAt, clock.now());
    }

    /**
     * Arranges the body's next meeting on the case; one already planned is given up for it. One that has begun by now is
     * recorded late. One before the last fact that it must have followed is refused, and one so far away that only a slip of
     * the pen explains it.
     */
    public Meeting arrange(Arrangement arrangement, List<Judgement> judgements) {
        refuseBeforeLastFact(arrangement);
        refuseFarAway(arrangement.date());
        planned(arrangement.caseReference(), arrangement.body()).ifPresent(this::postpone);
        var meeting = meetings.save(arrangement.meeting(Recording.now(clock)));
        events.publishEvent(new MeetingArranged(
                meeting.caseReference(),
                meeting.body(),
                meeting.date(),
                arrangement.startsAt(),
                arrangement.reason(),
                arrangement.hasBegun(clock.now()),
                judgements));
        return meeting;
    }

    /** Takes a planned meeting over from papers that were brought in: it stands as it is there. */
    public Meeting bringIn(Arrangement arrangement) {
        return meetings.save(arrangement.meeting(Recording.now(clock)));
    }

    /** The planned meeting was held, on its own day, and has begun by now; where none was planned, nothing but the decision is on record. */
    Optional<Meeting> held(String caseReference, Body body, LocalDate on) {
        var meeting = planned(caseReference, body);
        meeting.ifPresent(planned -> {
            refuseAnotherDay(planned, on);
            refuseBeforeItBegins(planned);
            planned.held(on, clock.instant());
        });
        return meeting;
    }

    /**
     * The planned meeting did not decide: it was called off on that day, or was held without deciding; not in the future, and
     * not before the last fact of the case.
     */
    public void notHeld(
            String caseReference, Body body, NotHeldReason reason, LocalDate happenedOn, @Nullable String words) {
        history.lastAct(caseReference)
                .ifPresentOrElse(
                        last -> dates.check(WHAT_BECAME, happenedOn, last.happenedOn(), last.name()),
                        () -> dates.refuseFuture(WHAT_BECAME, happenedOn));
        planned(caseReference, body).ifPresent(meeting -> {
            meeting.notHeld(reason, happenedOn, words, clock.instant());
            events.publishEvent(new MeetingNotHeld(caseReference, body, reason, happenedOn, words));
        });
    }

    private static void refuseAnotherDay(Meeting planned, LocalDate on) {
        if (!on.equals(planned.date())) {
            throw new Refusal(
                    ("The meeting of %s is arranged for %s, and not for %s: where it met on another day, record"
                                    + " first that the arranged meeting was not held, such as postponed, then arrange it for the"
                                    + " day on which it met.")
                            .formatted(
                                    planned.body().words(),
                                    BritishDates.withWeekday(planned.date()),
                                    BritishDates.withWeekday(on)));
        }
    }

    private void refuseBeforeItBegins(Meeting planned) {
        planned.beginsAt().filter(begins -> clock.now().isBefore(begins)).ifPresent(begins -> {
            throw new Refusal("The meeting of %s begins at %s today: record afterwards what was decided."
                    .formatted(planned.body().words(), BritishDates.words(begins.toLocalTime())));
        });
    }

    private void refuseBeforeLastFact(Arrangement wanted) {
        history.latestBefore(wanted.caseReference(), wanted.body())
                .filter(last -> wanted.date().isBefore(last.happenedOn()))
                .ifPresent(last -> {
                    throw new Refusal("A meeting of %s on %s is before %s on %s; choose that day or a later one."
                            .formatted(
                                    wanted.body().words(),
                                    BritishDates.withWeekday(wanted.date()),
                                    last.name(),
                                    BritishDates.withWeekday(last.happenedOn())));
                });
    }

    private void refuseFarAway(LocalDate date) {
        if (date.isAfter(clock.today().plusYears(FARTHEST_IN_YEARS))) {
            throw new Refusal("%s is more than %d years away: check the year of the meeting."
                    .formatted(BritishDates.withWeekday(date), FARTHEST_IN_YEARS));
        }
    }

    private void postpone(Meeting planned) {
        notHeld(planned.caseReference(), planned.body(), NotHeldReason.POSTPONED, clock.today(), "Arranged anew.");
        // The database allows one planned meeting, and would see the new one first.
        meetings.flush();
    }

    /** A meeting as it is to be arranged. */
    public record Arrangement(
            String caseReference,
            Body body,
            LocalDate date,
            @Nullable LocalTime startsAt,
            @Nullable String place,
            @Nullable String reason) {
        /** Whether the meeting has begun by then, or its day has passed: it is a fact that is recorded late. */
        boolean hasBegun(ZonedDateTime now) {
            return hasBegun(date, startsAt, now);
        }

        private static boolean hasBegun(LocalDate date, @Nullable LocalTime startsAt, ZonedDateTime now) {
            var begins = startsAt == null ? date.plusDays(1).atStartOfDay() : date.atTime(startsAt);
            return !begins.atZone(CaseClock.LONDON).isAfter(now);
        }

        private Meeting meeting(Recording by) {
            return Meeting.planned(caseReference, body, date, startsAt, by).at(place);
        }
    }
}
