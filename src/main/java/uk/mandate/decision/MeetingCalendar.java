package uk.mandate.decision;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.NotThere;
import uk.mandate.accountability.Refusal;
import uk.mandate.accountability.TypedText;
import uk.mandate.calendar.BritishDates;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.MeetingService.Arrangement;

/** The calendars of the bodies: their meetings, what became of them, and what stands on their agendas. */
@Service
@Transactional
public class MeetingCalendar {
    private final Meetings meetings;
    private final AgendaItems items;
    private final Sittings sittings;
    private final MeetingService service;
    private final CabinetService cabinet;
    private final AgendaPublishing agendas;
    private final WhoWritesMeetings writers;
    private final CaseBreaches breaches;
    private final MeetingDays days;
    private final FactDates dates;
    private final CaseClock clock;
    private final ApplicationEventPublisher events;

    MeetingCalendar(
            Meetings meetings,
            AgendaItems items,
            Sittings sittings,
            MeetingService service,
            CabinetService cabinet,
            AgendaPublishing agendas,
            WhoWritesMeetings writers,
            CaseBreaches breaches,
            MeetingDays days,
            FactDates dates,
            CaseClock clock,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.items = items;
        this.sittings = sittings;
        this.service = service;
        this.cabinet = cabinet;
        this.agendas = agendas;
        this.writers = writers;
        this.breaches = breaches;
        this.days = days;
        this.dates = dates;
        this.clock = clock;
        this.events = events;
    }

    /** The meetings of a year, of one body or of all. */
    @Transactional(readOnly = true)
    public List<Meeting> of(int year, @Nullable Body body) {
        var first = LocalDate.of(year, 1, 1);
        return meetings
                .findByDateBetweenOrderByDateAscStartsAtAscReferenceAsc(
                        first, first.plusYears(1).minusDays(1))
                .stream()
                .filter(meeting -> body == null || meeting.body() == body)
                .toList();
    }

    /** One meeting; refuses one that is not on record. */
    @Transactional(readOnly = true)
    public Meeting require(UUID id) {
        return meetings.findById(id)
                .orElseThrow(() -> NotThere.unknown("There is no such meeting: choose one of the" + " calendar's."));
    }

    /** What stands on the meeting's agenda. */
    @Transactional(readOnly = true)
    public List<AgendaItem> itemsOf(Meeting meeting) {
        return items.ofMeeting(meeting.id());
    }

    /** One item of the meeting. */
    @Transactional(readOnly = true)
    public Optional<AgendaItem> item(UUID meeting, UUID item) {
        return items.findById(item).filter(found -> found.meeting().id().equals(meeting));
    }

    /** Adds a meeting to its body's calendar; refuses a second one at the same hour. */
    public Meeting add(Body body, LocalDate date, LocalTime startsAt, @Nullable String place) {
        writers.refuseOthers();
        days.refuseFarAway(date);
        sittings.find(body, date, startsAt).ifPresent(known -> {
            throw new Refusal("A %s, %s, is in the calendar already: open it there."
                    .formatted(known.name(), BritishDates.words(startsAt)));
        });
        var meeting = sittings.add(body, date, startsAt, TypedText.orNull(place), false);
        var changes = new LinkedHashMap<String, Change>();
        changes.put("body", Change.of(null, body));
        changes.put("meetingDate", Change.of(null, date));
        changes.put("startsAt", Change.of(null, startsAt));
        events.publishEvent(new MeetingBooked(meeting, "meeting-added", changes, null));
        return meeting;
    }

    /**
     * Lists a case's item on this meeting's agenda; of Cabinet only where the decision is classified (R01).
     *
     * @param said how the decision is classified with it; {@code null} where it is classified already, or not the executive's
     */
    public void list(
            Meeting meeting, String caseReference, String stage, @Nullable String reason, @Nullable Classified said) {
        writers.refuseOthers();
        breaches.refuseStep(caseReference);
        if (!meeting.isPlanned()) {
            throw new Refusal("The %s is on record as %s: list the item for a meeting that is to come."
                    .formatted(meeting.name(), meeting.status().words()));
        }
        var arrangement = new Arrangement(
                caseReference,
                stage,
                meeting.body(),
                meeting.date(),
                meeting.startsAt().orElse(null),
                null,
                TypedText.orNull(reason));
        if (meeting.body() == Body.CABINET) {
            cabinet.list(arrangement, said == null ? null : said.key(), said == null ? null : said.why());
        } else {
            service.arrange(arrangement, List.of());
        }
    }

    /** Records what became of a planned meeting: that it was held, or why not; each item that waits shares the latter. */
    public void settle(Meeting meeting, @Nullable NotHeldReason notHeld, LocalDate on, @Nullable String words) {
        writers.refuseOthers();
        dates.refuseFuture("What became of the meeting", on);
        if (notHeld == null) {
            recordHeld(meeting, on);
        } else {
            if (TypedText.isBlank(words)) {
                throw new Refusal("Write why the meeting was %s.".formatted(notHeld.words()));
            }
            meeting.settle(notHeld.status(), on, words, clock.instant());
            service.meetingNotHeld(meeting, notHeld, on, words);
        }
        meetings.save(meeting);
        events.publishEvent(new MeetingBooked(
                meeting,
                "meeting-settled",
                Map.of(
                        "body", Change.of(null, meeting.body()),
                        "meetingDate", Change.of(null, meeting.date()),
                        "meetingStatus", Change.of(MeetingStatus.PLANNED, meeting.status())),
                TypedText.orNull(words)));
    }

    private void recordHeld(Meeting meeting, LocalDate on) {
        if (!meeting.hasBegun(clock.now()) || !on.equals(meeting.date())) {
            throw new Refusal("The %s was held on its own day or not at all, and is recorded as held once it has begun."
                    .formatted(meeting.name()));
        }
        meeting.settle(MeetingStatus.HELD, on, null, clock.instant());
    }

    /** Takes an item off this meeting's agenda. */
    public void withdraw(AgendaItem item, String words) {
        writers.refuseOthers();
        service.withdraw(item.caseReference(), item.stage(), words);
    }

    /** Publishes the meeting's agenda on our register: with the reports that are ready, and the others to follow. */
    public void publishAgenda(Meeting meeting) {
        writers.refuseOthers();
        itemsOf(meeting).stream()
                .filter(AgendaItem::isPlanned)
                .map(AgendaItem::caseReference)
                .forEach(breaches::refuseStep);
        agendas.publish(meeting);
    }

    /** Whether the decision on an item is key, and why, as it is said with its listing (R01). */
    public record Classified(boolean key, @Nullable String why) {}
}
