package uk.mandate.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.Refusal;
import uk.mandate.accountability.TypedText;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.Attendance.Capacity;
import uk.mandate.decision.Attendance.Presence;
import uk.mandate.decision.DeclaredInterest.Conduct;

/** What is recorded of a meeting beside its items: who was there, interests and dispensations, and the minutes. */
@Service
@Transactional
public class MeetingRecords {
    private final Attendances attendances;
    private final DeclaredInterests interests;
    private final MinutesOfMeetings minutes;
    private final WhoWritesMeetings writers;
    private final CaseClock clock;
    private final ApplicationEventPublisher events;

    MeetingRecords(
            Attendances attendances,
            DeclaredInterests interests,
            MinutesOfMeetings minutes,
            WhoWritesMeetings writers,
            CaseClock clock,
            ApplicationEventPublisher events) {
        this.attendances = attendances;
        this.interests = interests;
        this.minutes = minutes;
        this.writers = writers;
        this.clock = clock;
        this.events = events;
    }

    /** Records that somebody was there, sent apologies or was absent; apologies may come before the meeting. */
    public void attended(Meeting meeting, String name, Capacity capacity, Presence presence) {
        writers.refuseOthers();
        if (presence != Presence.APOLOGIES) {
            refuseBefore(meeting);
        }
        attendances.save(new Attendance(meeting.id(), name, capacity, presence, Recording.now(clock)));
        tell(
                meeting,
                "attendance-recorded",
                Map.of("attendee", Change.outside(null, name), "presence", Change.of(null, presence)));
    }

    /** Records an interest that a member declared, and what they did. */
    public void declared(
            Meeting meeting,
            @Nullable UUID item,
            String member,
            String interest,
            Conduct conduct,
            @Nullable String words) {
        writers.refuseOthers();
        refuseBefore(meeting);
        var dispensation = TypedText.orNull(words);
        if ((conduct == Conduct.STAYED_UNDER_DISPENSATION) == (dispensation == null)) {
            throw new Refusal(
                    "Say which dispensation it was and who granted it, only where the member stayed under one.");
        }
        interests.save(new DeclaredInterest(
                meeting.id(), item, member, interest, conduct, dispensation, Recording.now(clock)));
        tell(
                meeting,
                "interest-declared",
                Map.of(
                        "member", Change.outside(null, member),
                        "interest", Change.outside(null, interest),
                        "conduct", Change.of(null, conduct)));
    }

    /** Records the minutes; what was written before stays on record. */
    public void minuted(Meeting meeting, String words) {
        writers.refuseOthers();
        refuseBefore(meeting);
        minutes.save(new MeetingMinutes(meeting.id(), words, Recording.now(clock)));
        tell(meeting, "minutes-recorded", Map.of("minutes", Change.outside(null, words)));
    }

    private void refuseBefore(Meeting meeting) {
        if (!meeting.hasBegun(clock.now())) {
            throw new Refusal("The %s has not begun: this is recorded once it has.".formatted(meeting.name()));
        }
    }

    private void tell(Meeting meeting, String type, Map<String, Change> changes) {
        events.publishEvent(new MeetingBooked(meeting, type, changes, null));
    }

    /** Who was there or was not, in the order of their names' first mention; of one name the newest counts. */
    @Transactional(readOnly = true)
    public List<Attendance> attendanceOf(Meeting meeting) {
        var newest = new LinkedHashMap<String, Attendance>();
        attendances
                .findByMeetingOrderByRecordingRecordedAtAsc(meeting.id())
                .forEach(one -> newest.put(one.name().strip().toLowerCase(Locale.UK), one));
        return List.copyOf(newest.values());
    }

    /** How many members are on record as present. */
    @Transactional(readOnly = true)
    public long membersPresent(Meeting meeting) {
        return attendanceOf(meeting).stream()
                .filter(one -> one.capacity() == Capacity.MEMBER && one.presence() == Presence.PRESENT)
                .count();
    }

    /** The interests declared at the meeting. */
    @Transactional(readOnly = true)
    public List<DeclaredInterest> interestsOf(Meeting meeting) {
        return interests.findByMeetingOrderByRecordingRecordedAtAsc(meeting.id());
    }

    /** The meeting's minutes, newest first. */
    @Transactional(readOnly = true)
    public List<MeetingMinutes> minutesOf(Meeting meeting) {
        return minutes.findByMeetingOrderByRecordingRecordedAtDesc(meeting.id());
    }
}
