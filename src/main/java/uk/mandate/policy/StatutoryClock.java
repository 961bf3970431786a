package uk.mandate.policy;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import uk.mandate.calendar.CaseClock;
import uk.mandate.calendar.CouncilCalendar;
import uk.mandate.calendar.CountedDays;
import uk.mandate.calendar.Counting;

/**
 * One clock of the policy on the council's calendar: so many days, counted its own way. Counted forwards it runs from the
 * day after an event; counted backwards it says by when to publish before a meeting.
 */
public final class StatutoryClock {
    private final ClockValues values;
    private final Counting counting;
    private final CouncilCalendar calendar;

    StatutoryClock(ClockValues values, Counting counting, CouncilCalendar calendar) {
        this.values = values;
        this.counting = counting;
        this.calendar = calendar;
    }

    /** The last day of the clock, where the day after the start is the first that may count. */
    public LocalDate lastDay(LocalDate start) {
        return counted().after(start, values.days());
    }

    /** The moment at which work that is due on the last day is late: when the offices close, in Europe/London. */
    public ZonedDateTime due(LocalDate start) {
        return calendar.closing(lastDay(start));
    }

    /** The moment at which the clock has run out: the start of the day after its last day. */
    public ZonedDateTime end(LocalDate start) {
        return lastDay(start).plusDays(1).atStartOfDay(CaseClock.LONDON);
    }

    /** The last working day on which to publish before a meeting. */
    public LocalDate latestPublication(LocalDate meeting) {
        return values.clear()
                ? calendar.clearDays(counting).latestPublication(meeting, values.days())
                : calendar.workingDays().onOrBefore(counted().before(meeting, values.days()));
    }

    /** The first working day on which a meeting may be held after a publication. */
    public LocalDate earliestMeeting(LocalDate published) {
        var office = calendar.workingDays();
        return values.clear()
                ? calendar.clearDays(counting).earliestMeeting(published, values.days())
                : office.onOrAfter(counted().after(office.onOrAfter(published), values.days()));
    }

    /** The clock's length as a sentence has it: "five working days", "28 clear days". */
    public String words() {
        var adjectives = (values.clear() ? "clear " : "") + (isWorking() ? "working " : "");
        return Numbers.words(values.days()) + " " + adjectives + (values.days() == 1 ? "day" : "days");
    }

    /** How many days it takes. */
    public int days() {
        return values.days();
    }

    /** How many days count between these two: the first is where the count starts, the last counts itself. */
    public int daysBetween(LocalDate start, LocalDate end) {
        return (int) start.datesUntil(end.isBefore(start) ? start.plusDays(1) : end.plusDays(1))
                .skip(1)
                .filter(counted()::counts)
                .count();
    }

    /** The last of so many days that count after this one. */
    public LocalDate after(LocalDate start, int counted) {
        return counted().after(start, counted);
    }

    /** For consultation: the ways of asking people that count towards its days. */
    public Set<ConsultationForm> counts() {
        return values.counts();
    }

    /** The event that starts the clock; empty where it is counted back from a meeting. */
    public Optional<ClockStart> from() {
        return Optional.ofNullable(values.from());
    }

    public ClockKind kind() {
        return values.kind();
    }

    private boolean isWorking() {
        return counting.base() == Counting.Base.WORKING;
    }

    private CountedDays counted() {
        return calendar.days(counting);
    }
}
