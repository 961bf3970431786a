package uk.mandate.calendar;

import java.time.LocalDate;

/** The Gregorian Easter, by the anonymous algorithm of 1876 that Meeus gives. */
final class Easter {
    private Easter() {}

    static LocalDate maundyThursday(int year) {
        return sunday(year).minusDays(3);
    }

    private static LocalDate sunday(int year) {
        var century = year / 100;
        var ofCentury = year % 100;
        var golden = year % 19;
        var correction = (century - (century + 8) / 25 + 1) / 3;
        var epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        var weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        var exception = (golden + 11 * epact + 22 * weekday) / 451;
        var days = epact + weekday - 7 * exception + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
