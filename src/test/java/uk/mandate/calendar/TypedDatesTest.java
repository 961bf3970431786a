package uk.mandate.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDatesTest {
    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2025-02-26", "2024-02-29", "2199-12-31"})
    void aDateThatPeopleCanMeanIsTaken(String iso) {
        assertThat(TypedDates.read(iso)).contains(LocalDate.parse(iso));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1899-12-31", "2200-01-01", "+999999999-01-01", "0000-01-01", "2025-02-29", "26/02/2025", ""})
    void anythingElseIsNot(String typed) {
        assertThat(TypedDates.read(typed)).isEmpty();
    }

    @Test
    void partsMayHaveSpacesAround() {
        assertThat(TypedDates.read(" 6", "2 ", "2025")).contains(LocalDate.of(2025, 2, 6));
    }

    @ParameterizedTest
    @CsvSource({"31,2,2025", "1,13,2025", "1,1,25", "one,1,2025", "'',1,2025", "1,1,99999999999"})
    void partsThatMakeNoDateAreNotTaken(String day, String month, String year) {
        assertThat(TypedDates.read(day, month, year)).isEmpty();
    }
}
