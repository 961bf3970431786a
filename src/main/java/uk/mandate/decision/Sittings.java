package uk.mandate.decision;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.CaseClock;

/** The meetings in the bodies' calendars, as items are put on their agendas and dealt with. */
@Component
class Sittings {
    private final Meetings meetings;
    private final CaseClock clock;

    Sittings(Meetings meetings, CaseClock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    /**
     * The meeting at that hour in the body's calendar; one of its own is recorded for the item where the calendar holds none,
     * because two cases that name the same day need not mean the same meeting.
     */
    Meeting forItem(Body body, LocalDate date, @Nullable LocalTime startsAt, @Nullable String place) {
        return find(body, date, startsAt)
                .map(meeting -> meeting.isPlanned() ? meeting.at(startsAt, place) : meeting)
                .orElseGet(() -> add(body, date, startsAt, place, true));
    }

    /** The calendar's meeting at that hour that can deal with items; an hour that nobody said agrees with every other. */
    Optional<Meeting> find(Body body, LocalDate date, @Nullable LocalTime startsAt) {
        return meetings.findByBodyAndDateOrderByReference(body, date).stream()
                .filter(meeting -> meeting.mayDecide() && !meeting.isForCase())
                .filter(meeting -> startsAt == null
                        || meeting.startsAt().isEmpty()
                        || meeting.startsAt().get().equals(startsAt))
                .findFirst();
    }

    Meeting add(Body body, LocalDate date, @Nullable LocalTime startsAt, @Nullable String place, boolean forCase) {
        var reference = reference(body, date);
        return meetings.save(new Meeting(reference, body, date, forCase, Recording.now(clock)).at(startsAt, place));
    }

    /** The meeting dealt with an item, so it was held, unless it is on record already what became of it. */
    void held(Meeting meeting, LocalDate on) {
        if (meeting.isPlanned()) {
            meeting.settle(MeetingStatus.HELD, on, null, clock.instant());
        }
    }

    /** The meeting did not deal with an item; one that is on record as held was held for every item. */
    void notHeld(Meeting meeting, NotHeldReason reason, LocalDate on, @Nullable String words) {
        if (meeting.isPlanned()) {
            meeting.settle(reason.ofMeeting(), on, words, clock.instant());
        } else if (meeting.status() == MeetingStatus.HELD && reason.endsWholeMeeting()) {
            throw new Refusal(
                    ("The %s is on record as held: record that it was held without reaching the item, or correct"
                                    + " what is on record of it.")
                            .formatted(meeting.name()));
        }
    }

    /** Its address on the register; a second meeting of a day has a number. */
    private String reference(Body body, LocalDate date) {
        var before = meetings.findByBodyAndDateOrderByReference(body, date).size();
        return body + "-" + date + (before == 0 ? "" : "-" + (before + 1));
    }
}
