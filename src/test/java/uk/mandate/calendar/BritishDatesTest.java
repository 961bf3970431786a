package uk.mandate.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class BritishDatesTest {
    private static final LocalDate COUNCIL = LocalDate.of(2025, 2, 26);

    @Test
    void aDateIsWrittenAsABritishReaderWritesIt() {
        assertThat(BritishDates.words(COUNCIL)).isEqualTo("26 February 2025");
        assertThat(BritishDates.words(LocalDate.of(2022, 9, 2))).isEqualTo("2 September 2022");
        assertThat(BritishDates.withWeekday(COUNCIL)).isEqualTo("Wednesday 26 February 2025");
    }

    @Test
    void aMomentIsToldInLondonTime() {
        assertThat(BritishDates.words(ZonedDateTime.parse("2025-04-16T16:00Z"))).isEqualTo("16 April 2025 at 17:00");
        assertThat(BritishDates.words(LocalTime.of(9, 5))).isEqualTo("09:05");
    }
}
