package uk.mandate.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of the domain, and what each counting leaves out. */
class CouncilCalendarTest {
    private static final Counting STANDING_ORDERS =
            new Counting("standing-orders", Counting.Base.WORKING, Set.of(Counting.AlsoNot.values()));
    private final CouncilCalendar calendar = calendar(Set.of());
    private final ClearDays workingClear = calendar.clearDays(Counting.WORKING);
    private final ClearDays calendarClear = calendar.clearDays(Counting.CALENDAR);

    @Test
    void theAgendaOfCabinetOn15JanuaryIsPublicBy7January() {
        assertThat(workingClear.latestPublication(LocalDate.of(2025, 1, 15), 5)).isEqualTo("2025-01-07");
    }

    @Test
    void theNoticeForCabinetOn15JanuaryIsPublicBy17December() {
        assertThat(calendarClear.latestPublication(LocalDate.of(2025, 1, 15), 28))
                .isEqualTo("2024-12-17");
        assertThat(calendarClear.earliestMeeting(LocalDate.of(2024, 12, 17), 28))
                .isEqualTo("2025-01-15");
    }

    @Test
    void theAgendaOfScrutinyOn21JanuaryIsPublicBy13January() {
        assertThat(workingClear.latestPublication(LocalDate.of(2025, 1, 21), 5)).isEqualTo("2025-01-13");
    }

    @Test
    void fiveWorkingDaysAfterAPublicationOn16AprilEndOn25April() {
        assertThat(calendar.workingDays().after(LocalDate.of(2025, 4, 16), 5)).isEqualTo("2025-04-25");
    }

    @Test
    void theLeaderWhoReceivedOn26FebruaryHasUntil5March() {
        assertThat(calendar.days(STANDING_ORDERS).after(LocalDate.of(2025, 2, 26), 5))
                .isEqualTo("2025-03-05");
    }

    @Test
    void aNoticeOf20FebruaryLeavesOneCalendarMeetingOn21March() {
        assertThat(calendarClear.earliestMeeting(LocalDate.of(2025, 2, 20), 28)).isEqualTo("2025-03-21");
    }

    @Test
    void aPublishingDateIsAWorkingDayTheOneBeforeWhereTheCountEndsOnAnother() {
        // 28 clear days before Tuesday 20 May 2025 end on Easter Monday, 21 April.
        assertThat(calendarClear.latestPublication(LocalDate.of(2025, 5, 20), 28))
                .isEqualTo("2025-04-17");
    }

    @Test
    void theEarliestMeetingIsOnAWorkingDay() {
        // 28 clear days after Thursday 20 March 2025 end on Thursday 17 April; Good Friday to Easter Monday follow.
        assertThat(calendarClear.earliestMeeting(LocalDate.of(2025, 3, 20), 28)).isEqualTo("2025-04-22");
    }

    @Test
    void aPublicationOnAClosedDayCountsAsTheNextWorkingDay() {
        assertThat(workingClear.earliestMeeting(LocalDate.of(2025, 1, 4), 5)).isEqualTo("2025-01-14");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-16T17:00+01:00, 2025-04-16",
        "2025-04-16T16:00:01Z, 2025-04-17",
        "2025-04-17T17:01+01:00, 2025-04-22",
        "2025-04-19T09:00+01:00, 2025-04-22",
        "2025-04-16T23:30Z, 2025-04-17"
    })
    void aPublicationAfterHoursCountsAsTheNextWorkingDay(ZonedDateTime published, LocalDate countsAs) {
        assertThat(calendar.publicationDay(published)).isEqualTo(countsAs);
    }

    @ParameterizedTest
    @CsvSource({"2024-12-24, Christmas Eve", "2025-04-17, Maundy Thursday", "2028-04-13, Maundy Thursday"})
    void standingOrdersLeaveOutWhatTheOfficeWorks(LocalDate date, String why) {
        assertThat(calendar.workingDays().counts(date)).as(why).isTrue();
        assertThat(calendar.days(STANDING_ORDERS).counts(date)).as(why).isFalse();
    }

    @Test
    void aDayOfMourningIsLeftOutOnlyWhereTheCountingSaysSo() {
        var everyDayButMourning = new Counting("mourning", Counting.Base.CALENDAR, Set.of(Counting.AlsoNot.MOURNING));

        assertThat(calendar.days(everyDayButMourning).counts(LocalDate.of(2022, 9, 19)))
                .isFalse();
        assertThat(calendar.days(Counting.CALENDAR).counts(LocalDate.of(2022, 9, 19)))
                .isTrue();
    }

    @Test
    void theCouncilsOwnClosedDaysDoNotCount() {
        var closed = calendar(Set.of(LocalDate.of(2025, 3, 3)));

        assertThat(closed.workingDays().after(LocalDate.of(2025, 2, 26), 5)).isEqualTo("2025-03-06");
        assertThat(closed.days(Counting.CALENDAR).counts(LocalDate.of(2025, 3, 3)))
                .isTrue();
        assertThat(closed.publicationDay(ZonedDateTime.parse("2025-03-03T10:00Z")))
                .isEqualTo("2025-03-04");
    }

    @Test
    void noDaysAreNoCount() {
        assertThat(calendar.workingDays().after(LocalDate.of(2025, 3, 1), 0)).isEqualTo("2025-03-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.workingDays().after(LocalDate.of(2025, 3, 1), -1));
    }

    @Test
    void theOfficeClosesInLondonTimeInSummerToo() {
        assertThat(calendar.closing(LocalDate.of(2025, 7, 1))).isEqualTo("2025-07-01T17:00+01:00[Europe/London]");
    }

    @Test
    void eachDateBeyondThePublishedYearsIsWarnedOfOnce() {
        var beyond = LocalDate.of(2029, 3, 1);

        assertThat(calendar.warnings(LocalDate.of(2025, 1, 1))).isEmpty();
        assertThat(calendar.warnings(beyond, LocalDate.of(2025, 1, 1), beyond)).hasSize(1);
    }

    private static CouncilCalendar calendar(Set<LocalDate> closed) {
        return new CouncilCalendar(BankHolidays.shipped(), closed, LocalTime.of(17, 0));
    }
}
