package uk.mandate.calendar;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Jollyday's rules for England, for the years that nobody has published yet and for those long past. */
final class ComputedHolidays {
    private ComputedHolidays() {}

    static Map<LocalDate, String> of(Year year) {
        var byDate = new TreeMap<LocalDate, String>();
        Rules.ENGLAND
                .getHolidays(year, HolidayType.PUBLIC_HOLIDAY, "eng")
                .forEach(holiday -> byDate.put(holiday.getDate(), holiday.getDescription(Locale.UK)));
        return byDate;
    }

    /** Reading the rules takes a moment, so it waits until a date outside the published years is asked for. */
    private static final class Rules {
        static final HolidayManager ENGLAND =
                HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
    }
}
