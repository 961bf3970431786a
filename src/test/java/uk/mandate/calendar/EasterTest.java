package uk.mandate.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EasterTest {
    @Test
    void agreesWithTheOlderWayOfCountingInEveryYearOfTheGregorianCalendar() {
        assertThat(IntStream.rangeClosed(1583, 4000))
                .allSatisfy(year -> assertThat(Easter.maundyThursday(year)).isEqualTo(byClavius(year)));
    }

    @Test
    void isWhenItWas() {
        assertThat(Easter.maundyThursday(2025)).isEqualTo("2025-04-17");
        assertThat(Easter.maundyThursday(1981)).isEqualTo("1981-04-16");
    }

    /** Lilius and Clavius, as Knuth gives it: the full moon of the table, then the Sunday after it. */
    private static LocalDate byClavius(int year) {
        int golden = year % 19 + 1;
        int century = year / 100 + 1;
        int leapYearsDropped = 3 * century / 4 - 12;
        int moonsCorrection = (8 * century + 5) / 25 - 5;
        int epact = Math.floorMod(11 * golden + 20 + moonsCorrection - leapYearsDropped, 30);
        if ((epact == 25 && golden > 11) || epact == 24) {
            epact++;
        }
        int fullMoon = epact > 23 ? 74 - epact : 44 - epact;
        int sunday = 5 * year / 4 - leapYearsDropped - 10;
        int march = fullMoon + 7 - (sunday + fullMoon) % 7;
        return LocalDate.of(year, 3, 1).plusDays(march - 1L).minusDays(3);
    }
}
