package uk.mandate.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BankHolidaysTest {
    private static final BankHolidays HOLIDAYS = BankHolidays.shipped();
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final LocalDate AFTER_LAST = LocalDate.of(2029, 1, 1);

    @ParameterizedTest
    @CsvSource({
        "2020-05-08, Early May bank holiday (VE day)",
        "2022-06-02, Spring bank holiday",
        "2022-06-03, Platinum Jubilee bank holiday",
        "2022-09-19, Bank Holiday for the State Funeral of Queen Elizabeth II",
        "2023-05-08, Bank holiday for the coronation of King Charles III",
        "2020-12-28, Boxing Day (substitute day)",
        "2021-12-27, Christmas Day (substitute day)",
        "2021-12-28, Boxing Day (substitute day)",
        "2022-01-03, New Year’s Day (substitute day)",
        "2022-12-27, Christmas Day (substitute day)",
        "2023-01-02, New Year’s Day (substitute day)",
        "2026-12-28, Boxing Day (substitute day)",
        "2027-12-27, Christmas Day (substitute day)",
        "2027-12-28, Boxing Day (substitute day)",
        "2028-01-03, New Year’s Day (substitute day)",
        "2025-04-18, Good Friday",
        "2025-04-21, Easter Monday"
    })
    void movedOneOffAndSubstituteDaysAreHolidays(LocalDate date, String title) {
        assertThat(HOLIDAYS.title(date)).contains(title);
        assertThat(HOLIDAYS.contains(date)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-05-04", "2022-05-30", "2021-12-25", "2022-12-25", "2026-12-26", "2028-01-01"})
    void theDayThatMovedAwayIsNoHoliday(LocalDate date) {
        assertThat(HOLIDAYS.contains(date)).isFalse();
        assertThat(HOLIDAYS.title(date)).isEmpty();
    }

    @Test
    void everyYearHasEightAndTheYearsOfOneOffsMore() {
        assertThat(IntStream.rangeClosed(2019, 2028).mapToObj(Year::of))
                .extracting(year -> IntStream.rangeClosed(1, year.length())
                        .mapToObj(year::atDay)
                        .filter(HOLIDAYS::contains)
                        .count())
                .containsExactly(8L, 8L, 8L, 10L, 9L, 8L, 8L, 8L, 8L, 8L);
    }

    @Test
    void theShippedYearsDifferFromTheRulesOnlyWhereListed() {
        var computed = IntStream.rangeClosed(2019, 2028)
                .mapToObj(Year::of)
                .flatMap(year -> ComputedHolidays.of(year).keySet().stream())
                .collect(Collectors.toSet());
        var published = FIRST.datesUntil(AFTER_LAST).filter(HOLIDAYS::contains).collect(Collectors.toSet());
        var onlyPublished = published.stream().filter(date -> !computed.contains(date));
        var onlyComputed = computed.stream().filter(date -> !published.contains(date));

        // Jollyday 2.19.0 knows the one-off days of these years too; a day that a later release forgets is listed here.
        assertThat(onlyPublished).isEmpty();
        assertThat(onlyComputed).isEmpty();
    }

    @Test
    void outsideThePublishedYearsTheRulesAnswerAndSaySo() {
        assertThat(HOLIDAYS.contains(LocalDate.of(2018, 5, 7))).isTrue();
        assertThat(HOLIDAYS.contains(LocalDate.of(2032, 12, 27))).isTrue();
        assertThat(HOLIDAYS.contains(LocalDate.of(2032, 12, 28))).isTrue();
        assertThat(HOLIDAYS.contains(LocalDate.of(2030, 4, 22))).isTrue();
        assertThat(HOLIDAYS.contains(LocalDate.of(2030, 4, 23))).isFalse();
        assertThat(HOLIDAYS.warning(LocalDate.of(2029, 1, 2)))
                .contains("Bank holidays are published for 2019 to 2028 only: those of 2029 are worked out by rule,"
                        + " so 2 January 2029 may still move.");
        assertThat(HOLIDAYS.warning(LocalDate.of(2018, 12, 31))).isPresent();
    }

    @Test
    void withinThePublishedYearsThereIsNoWarning() {
        assertThat(HOLIDAYS.warning(FIRST)).isEmpty();
        assertThat(HOLIDAYS.warning(LocalDate.of(2028, 12, 31))).isEmpty();
        assertThat(HOLIDAYS.isPublishedFor(LocalDate.of(2028, 12, 31))).isTrue();
    }

    @Test
    void theDataSayWhichDataTheyAre() {
        assertThat(HOLIDAYS.version()).matches("2019-2028 [0-9a-f]{12}");
    }

    @Test
    void anotherFeedTakesThePlaceOfTheShippedOne() {
        var later = feed("{\"title\": \"State visit\", \"date\": \"2031-07-04\", \"notes\": \"\", \"bunting\": true}");

        assertThat(later.title(LocalDate.of(2031, 7, 4))).contains("State visit");
        assertThat(later.contains(LocalDate.of(2031, 5, 26))).isFalse();
        assertThat(later.isPublishedFor(LocalDate.of(2025, 1, 1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\": \"X\", \"date\": \"4 July\"} | \"4 July\" is not a date such as 2025-12-25",
                "{\"title\": \"X\"} | \"null\" is not a date such as 2025-12-25",
                "{\"title\": \" \", \"date\": \"2031-07-04\"} | 2031-07-04 has no title",
                "{\"title\": \"\u200B\", \"date\": \"2031-07-04\"} | 2031-07-04 has no title",
                "{\"title\": \"X\", \"date\": \"2031-07-04\"}, {\"title\": \"Y\", \"date\": \"2031-07-04\"}"
                        + " | 2031-07-04 is listed twice",
                "'' | it lists no event under england-and-wales",
                "{ | it is not JSON in the shape of www.gov.uk/bank-holidays.json"
            })
    void aFeedThatCannotBeUsedIsRefusedWithOneSentence(String events, String reason) {
        assertThatThrownBy(() -> feed(events))
                .isInstanceOf(HolidayFeedException.class)
                .hasMessage("The bank holidays in feed.json cannot be used: " + reason + ".");
    }

    private static BankHolidays feed(String events) {
        var json = "{\"england-and-wales\": {\"division\": \"england-and-wales\", \"events\": [" + events + "]}}";
        return BankHolidays.of(json.getBytes(StandardCharsets.UTF_8), "feed.json");
    }
}
