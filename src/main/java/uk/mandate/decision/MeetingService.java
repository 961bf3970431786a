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
import uk.mandate.calendar.CaseClock;
import uk.mandate.policy.Judgement;

/** Puts items of cases on the agendas of bodies' meetings, and records what became of them. */
@Service
@Transactional
public class MeetingService {
    /** What a form says of the day of a meeting. */
    public static final String DAY_OF_MEETING =
            "The meeting is today or later; one that has taken place already is recorded late, with its own day.";

    private static final String WHAT_BECAME = "What became of the meeting";

    private final AgendaItems items;
    private final Sittings sittings;
    private final CaseFiles files;
    private final CaseHistory history;
    private final MeetingDays days;
    private final FactDates dates;
    private final CaseClock clock;
    private final ApplicationEventPublisher events;

    MeetingService(
            AgendaItems items,
            Sittings sittings,
            CaseFiles files,
            CaseHistory history,
            MeetingDays days,
            FactDates dates,
            CaseClock clock,
            ApplicationEventPublisher events) {
        this.items = items;
        this.sittings = sittings;
        this.files = files;
        this.history = history;
        this.days = days;
        this.dates = dates;
        this.clock = clock;
        this.events = events;
    }

    /** The item of a meeting for which the case waits at this stage. */
    @Transactional(readOnly = true)
    public Optional<AgendaItem> planned(String caseReference, String stage) {
        return items.planned(caseReference, stage);
    }

    /** The first item for which the case waits at a meeting of this body. */
    @Transactional(readOnly = true)
    public Optional<AgendaItem> planned(String caseReference, Body body) {
        return items.ofCase(caseReference).stream()
                .filter(item -> item.isPlanned() && item.body() == body)
                .findFirst();
    }

    /** Whether a meeting of that day and hour has begun by now, so that it is recorded late rather than arranged. */
    public boolean hasBegun(LocalDate date, LocalTime startsAt) {
        return Arrangement.hasBegun(date, startsAt, clock.now());
    }

    /**
     * Lists the case's item for a meeting of the body, the one in its calendar where it holds one; an item of the stage that is
     * planned already is given up for it. A meeting that has begun by now is recorded late. One before the
     * last fact that it must have followed is refused, and one so far away that only a slip of the pen explains it.
     */
    public AgendaItem arrange(Arrangement arrangement, List<Judgement> judgements) {
        days.refuseBeforeLastFact(arrangement);
        days.refuseDayOfDeferral(arrangement);
        days.refuseFarAway(arrangement.date());
        planned(arrangement.caseReference(), arrangement.stage()).ifPresent(this::giveUp);
        var item = list(arrangement);
        events.publishEvent(new MeetingArranged(
                item.caseReference(),
                item.stage(),
                item.body(),
                item.date(),
                arrangement.startsAt(),
                arrangement.reason(),
                arrangement.hasBegun(clock.now()),
                judgements));
        return item;
    }

    /** Takes a planned meeting over from papers that were brought in: it stands as it is there. */
    public AgendaItem bringIn(Arrangement arrangement) {
        return list(arrangement);
    }

    private AgendaItem list(Arrangement arrangement) {
        var reference = arrangement.caseReference();
        var meeting =
                sittings.forItem(arrangement.body(), arrangement.date(), arrangement.startsAt(), arrangement.place());
        var round = files.of(reference).round();
        return items.save(new AgendaItem(meeting, reference, arrangement.stage(), round, Recording.now(clock)));
    }

    /**
     * The planned item was decided at its meeting, on its own day, which has begun by now; where none was planned, nothing but
     * the decision is on record.
     */
    Optional<AgendaItem> held(String caseReference, String stage, LocalDate on) {
        var item = planned(caseReference, stage);
        item.ifPresentOrElse(
                planned -> {
                    MeetingDays.refuseAnotherDay(planned, on);
                    days.refuseBeforeItBegins(planned);
                    sittings.held(planned.meeting(), on);
                    planned.held(on, clock.instant());
                },
                () -> days.refuseMeetingNotHeld(caseReference, stage, on));
        return item;
    }

    /**
     * The planned item was not decided: its meeting was called off on that day, or was held without deciding it; not in the
     * future, and not before the last fact of the case.
     */
    public void notHeld(
            String caseReference, String stage, NotHeldReason reason, LocalDate happenedOn, @Nullable String words) {
        history.lastAct(caseReference)
                .ifPresentOrElse(
                        last -> dates.check(WHAT_BECAME, happenedOn, last.happenedOn(), last.name()),
                        () -> dates.refuseFuture(WHAT_BECAME, happenedOn));
        planned(caseReference, stage).ifPresent(item -> {
            sittings.notHeld(item.meeting(), reason, happenedOn, words);
            settle(item, reason, happenedOn, words);
        });
    }

    /** Takes the planned item off its agenda, such as because its report was not cleared in time; nothing where none is planned. */
    public void withdraw(String caseReference, String stage, String words) {
        planned(caseReference, stage).ifPresent(item -> withdraw(item, words));
    }

    /** The case is withdrawn: none of its items stands on an agenda any more. */
    public void withdrawAll(String caseReference, String words) {
        items.ofCase(caseReference).stream().filter(AgendaItem::isPlanned).forEach(item -> withdraw(item, words));
    }

    private void withdraw(AgendaItem item, String words) {
        item.withdraw(clock.today(), words, clock.instant());
        events.publishEvent(new ItemWithdrawn(item, words));
        // The database allows one planned item at a stage, and would see the next one first.
        items.flush();
    }

    /** What became of the item; another item of a meeting that is called off altogether shares it. */
    private void settle(AgendaItem item, NotHeldReason reason, LocalDate happenedOn, @Nullable String words) {
        var settled = reason.endsWholeMeeting() ? items.ofMeeting(item.meeting().id()) : List.of(item);
        settled.stream().filter(AgendaItem::isPlanned).forEach(one -> settleOne(one, reason, happenedOn, words));
    }

    private void settleOne(AgendaItem item, NotHeldReason reason, LocalDate happenedOn, @Nullable String words) {
        item.notHeld(reason, happenedOn, words, clock.instant());
        events.publishEvent(
                new MeetingNotHeld(item.caseReference(), item.stage(), item.body(), reason, happenedOn, words));
    }

    /** What a meeting of the calendar became befalls each of its items that waits. */
    void meetingNotHeld(Meeting meeting, NotHeldReason reason, LocalDate happenedOn, @Nullable String words) {
        items.ofMeeting(meeting.id()).stream()
                .filter(AgendaItem::isPlanned)
                .forEach(item -> settleOne(item, reason, happenedOn, words));
    }

    private void giveUp(AgendaItem planned) {
        if (planned.meeting().isForCase() && isAlone(planned)) {
            notHeld(planned.caseReference(), planned.stage(), NotHeldReason.POSTPONED, clock.today(), "Arranged anew.");
            items.flush();
        } else {
            withdraw(planned, "Listed for another meeting.");
        }
    }

    /** Whether the meeting stands in the calendar for this item only. */
    private boolean isAlone(AgendaItem planned) {
        return items.ofMeeting(planned.meeting().id()).stream()
                .allMatch(item -> item.id().equals(planned.id()) || !item.isPlanned());
    }

    /**
     * An item as it is to be listed for a meeting.
     *
     * @param stage the id of the stage at which it stands, such as {@code cabinet-1}
     * @param reason why it stands there and not earlier, where that needs saying
     */
    public record Arrangement(
            String caseReference,
            String stage,
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
    }
}
