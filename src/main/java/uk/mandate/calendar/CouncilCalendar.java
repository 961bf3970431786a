package uk.mandate.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One council's calendar: the nation's bank holidays, its own closed days, and the hour at which its offices close. */
public final class CouncilCalendar {
    private static final MonthDay CHRISTMAS_EVE = MonthDay.of(12, 24);

    private final BankHolidays bankHolidays;
    private final Set<LocalDate> mourning;
    private final WorkingDays workingDays;
    private final LocalTime officeCloses;

    public CouncilCalendar(BankHolidays bankHolidays, Set<LocalDate> closed, LocalTime officeCloses) {
        this.bankHolidays = bankHolidays;
        this.mourning = Set.copyOf(HolidayFeed.daysOfMourning().keySet());
        this.workingDays = new WorkingDays(bankHolidays, closed);
        this.officeCloses = officeCloses;
    }

    /** The days that this counting counts. */
    public CountedDays days(Counting counting) {
        Predicate<LocalDate> base = counting.base() == Counting.Base.WORKING ? workingDays : any -> true;
        return new CountedDays(date -> base.test(date) && !isLeftOut(date, counting.alsoNot()));
    }

    /** The days on which the offices are open. */
    public CountedDays workingDays() {
        return new CountedDays(workingDays);
    }

    public ClearDays clearDays(Counting counting) {
        return new ClearDays(days(counting), workingDays());
    }

    /** The day that a publication counts as: the next working day when it came after hours or on a closed day. */
    public LocalDate publicationDay(ZonedDateTime published) {
        var here = published.withZoneSameInstant(CaseClock.LONDON);
        var afterHours = here.toLocalTime().isAfter(officeCloses);
        return workingDays().onOrAfter(here.toLocalDate().plusDays(afterHours ? 1 : 0));
    }

    /** The moment at which the offices close on that day. */
    public ZonedDateTime closing(LocalDate day) {
        return day.atTime(officeCloses).atZone(CaseClock.LONDON);
    }

    /** What to say beside these dates because the holidays of their years are not published; each sentence once. */
    public List<String> warnings(LocalDate... dates) {
        return Stream.of(dates)
                .map(bankHolidays::warning)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    public BankHolidays bankHolidays() {
        return bankHolidays;
    }

    private boolean isLeftOut(LocalDate date, Set<Counting.AlsoNot> alsoNot) {
        return alsoNot.stream().anyMatch(kind -> switch (kind) {
            case CHRISTMAS_EVE -> MonthDay.from(date).equals(CHRISTMAS_EVE);
            case MAUNDY_THURSDAY -> date.equals(Easter.maundyThursday(date.getYear()));
            case MOURNING -> mourning.contains(date);
        });
    }
}
