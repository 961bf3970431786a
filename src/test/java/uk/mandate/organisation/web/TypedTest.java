package uk.mandate.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.mandate.accountability.OfficeId;

class TypedTest {

    @Test
    void dayMonthAndYearAreOneDate() {
        var typed = new Typed(Map.of("from-day", "26", "from-month", " 2 ", "from-year", "2025"));
        assertThat(typed.date("from").get()).contains(LocalDate.of(2025, 2, 26));
        assertThat(typed.isComplete()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"31,2,2025", "1,13,2025", "x,2,2025", "1,2,25", "1,,2025", "1,1,0000", "1,1,9999", "1,1,999999999"})
    void whatIsNoDayOfTheCalendarIsSaidBesideTheField(String day, String month, String year) {
        var typed = new Typed(Map.of("from-day", day, "from-month", month == null ? "" : month, "from-year", year));
        typed.date("from");
        assertThat(typed.problem("from")).startsWith("This is not a day of the calendar.");
        assertThat(typed.raw("from-day")).isEqualTo(day);
    }

    @Test
    void aMissingDateIsAProblemUnlessItMayBeEmpty() {
        var typed = new Typed(Map.of());
        assertThat(typed.optionalDate("until").get()).isEmpty();
        assertThat(typed.isComplete()).isTrue();
        typed.date("from");
        assertThat(typed.problems()).containsOnlyKeys("from");
    }

    @Test
    void whatNobodySeesIsMissingAndWhatCannotBeRecordedIsSaid() {
        var typed = new Typed(Map.of("reason", "\u200B\u00AD", "name", "Jo\0Page"));
        typed.text("reason", "Give the reason.");
        typed.text("name", "Give the name.");
        assertThat(typed.problem("reason")).isEqualTo("Give the reason.");
        assertThat(typed.problem("name")).contains("cannot be recorded");
    }

    @Test
    void anIdThatIsNoneIsAProblem() {
        var typed = new Typed(Map.of("id", "No Spaces!"));
        typed.read("id", "Give an id.", OfficeId::new);
        assertThat(typed.problem("id")).isEqualTo("Give an id.");
    }
}
