package uk.mandate.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatutoryClockTest {
    private static final LocalDate CABINET = LocalDate.of(2025, 1, 15);
    private static final LocalDate LEADER_RECEIVED = LocalDate.of(2025, 2, 26);
    private final PolicyPack policy = PolicyExamples.stevenage();

    @Test
    void theLeadersPeriodEndsOn5March() {
        var clock = policy.clock("leader-objection");

        assertThat(clock.lastDay(LEADER_RECEIVED)).isEqualTo("2025-03-05");
        assertThat(clock.due(LEADER_RECEIVED)).isEqualTo("2025-03-05T17:00Z[Europe/London]");
        assertThat(clock.end(LEADER_RECEIVED)).isEqualTo("2025-03-06T00:00Z[Europe/London]");
        assertThat(clock.from()).contains(ClockStart.LEADER_RECEIVED);
        assertThat(clock.kind()).isEqualTo(ClockKind.MINIMUM);
    }

    @ParameterizedTest
    @CsvSource({
        "key-decision-notice, 2024-12-17",
        "agenda, 2025-01-07",
        "general-exception, 2025-01-07",
        "private-first, 2024-12-17",
        "private-second, 2025-01-07"
    })
    void everyNoticeForCabinetOn15JanuaryHasItsLatestDate(String key, LocalDate latest) {
        assertThat(policy.clock(key).latestPublication(CABINET)).isEqualTo(latest);
        assertThat(policy.clock(key).earliestMeeting(latest)).isEqualTo(CABINET);
    }

    @Test
    void theLeadersPeriodLeavesOutMaundyThursdayAndChristmasEve() {
        var clock = policy.clock("leader-objection");

        assertThat(clock.lastDay(LocalDate.of(2025, 4, 11))).isEqualTo("2025-04-23");
        assertThat(clock.lastDay(LocalDate.of(2024, 12, 20))).isEqualTo("2025-01-02");
    }

    @Test
    void aNoticeThatIsNotClearCountsTheMeetingsEveAsItsFirstDay() {
        var sevenWorkingDays = PolicyExamples.stevenageBut(
                        "agenda:              {days: 5,  counting: working, clear: true,",
                        "agenda:              {days: 7,  counting: working, clear: false,")
                .clock("agenda");

        assertThat(sevenWorkingDays.latestPublication(CABINET)).isEqualTo("2025-01-06");
        assertThat(sevenWorkingDays.earliestMeeting(LocalDate.of(2025, 1, 6))).isEqualTo(CABINET);
        assertThat(sevenWorkingDays.earliestMeeting(LocalDate.of(2025, 1, 4))).isEqualTo(CABINET);
    }

    @Test
    void theOfficesOwnClosedDaysLengthenAClock() {
        var closed = PolicyExamples.stevenageBut("closed: []", "closed: [\"2025-03-03\"]");

        assertThat(closed.clock("leader-objection").lastDay(LEADER_RECEIVED)).isEqualTo("2025-03-06");
        assertThat(closed.clock("council-reconvenes").lastDay(LEADER_RECEIVED)).isEqualTo("2025-03-19");
    }

    @ParameterizedTest
    @CsvSource({
        "leader-objection, five working days",
        "key-decision-notice, 28 clear days",
        "agenda, five clear working days",
        "council-reconvenes, 21 days"
    })
    void aClockTellsItsLengthInWords(String key, String words) {
        assertThat(policy.clock(key).words()).isEqualTo(words);
    }

    @Test
    void oneDayIsNotOneDays() {
        var hurried = PolicyExamples.stevenageBut("leader-told:         {days: 2,", "leader-told:         {days: 1,");

        assertThat(hurried.clock("leader-told").words()).isEqualTo("one working day");
    }

    @Test
    void aClockThatNoPolicyHasIsAProgrammingError() {
        assertThatIllegalArgumentException().isThrownBy(() -> policy.clock("leader-objections"));
    }
}
