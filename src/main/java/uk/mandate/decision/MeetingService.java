package uk.mandate.decision;

import java.time.LocalDate;
import java.time.LocalTime;
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
    private final Meetings meetings;
    private final FactDates dates;
    private final CaseClock clock;
    private final ApplicationEventPublisher events;

    MeetingService(Meetings meetings, FactDates dates, CaseClock clock, ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.dates = dates;
        this.clock = clock;
        this.events = events;
    }

    /** The meeting of this body for which the case waits. */
    @Transactional(readOnly = true)
    public Optional<Meeting> planned(String caseReference, Body body) {
        return meetings.findByCaseReferenceAndBodyAndStatus(caseReference, body, MeetingStatus.PLANNED);
    }

    /** Arranges the body's next meeting on the case; one already planned is given up for it. A day that has passed is refused. */
    public Meeting arrange(Arrangement arrangement, List<Judgement> judgements) {
        refusePast(arrangement.date());
        planned(arrangement.caseReference(), arrangement.body()).ifPresent(this::postpone);
        var meeting = meetings.save(arrangement.meeting(Recording.now(clock)));
        events.publishEvent(new MeetingArranged(
                meeting.caseReference(),
                meeting.body(),
                meeting.date(),
                arrangement.startsAt(),
                arrangement.reason(),
                judgements));
        return meeting;
    }

    /** Takes a planned meeting over from papers that were brought in: it stands as it is there. */
    public Meeting bringIn(Arrangement arrangement) {
        return meetings.save(arrangement.meeting(Recording.now(clock)));
    }

    /** The planned meeting was held on that day, and has begun by now; where none was planned, nothing but the decision is on record. */
    Optional<Meeting> held(String caseReference, Body body, LocalDate on) {
        var meeting = planned(caseReference, body);
        meeting.ifPresent(planned -> {
            refuseBeforeItBegins(planned, on);
            planned.held(on, clock.instant());
        });
        return meeting;
    }

    /** The planned meeting did not decide: it was called off on that day, or was held without deciding. */
    public void notHeld(
            String caseReference, Body body, NotHeldReason reason, LocalDate happenedOn, @Nullable String words) {
        dates.refuseFuture("What became of the meeting", happenedOn);
        planned(caseReference, body).ifPresent(meeting -> {
            meeting.notHeld(reason, happenedOn, words, clock.instant());
            events.publishEvent(new MeetingNotHeld(caseReference, body, reason, happenedOn, words));
        });
    }

    private void refuseBeforeItBegins(Meeting planned, LocalDate on) {
        planned.beginsAt().filter(begins -> on.equals(planned.date()) && clock.now().isBefore(begins))
                .ifPresent(begins -> {
                    throw new Refusal("The meeting of %s begins at %s today: record afterwards what was decided."
                            .formatted(planned.body().words(), BritishDates.words(begins.toLocalTime())));
                });
    }

    private void refusePast(LocalDate date) {
        if (date.isBefore(clock.today())) {
            throw new Refusal("A meeting cannot be arranged for %s, which has passed; choose %s or a later day."
                    .formatted(BritishDates.withWeekday(date), BritishDates.withWeekday(clock.today())));
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
        private Meeting meeting(Recording by) {
            return Meeting.planned(caseReference, body, date, startsAt, by).at(place);
        }
    }
}
