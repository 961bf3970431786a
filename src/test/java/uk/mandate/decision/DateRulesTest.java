package uk.mandate.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.LeaderInstruction.Instructed;
import uk.mandate.policy.PolicyExamples;

/** When a fact can have happened, and until when the Leader's answer may come. */
class DateRulesTest {
    private static final String CASE = "CSS-2025-2028";
    private static final LocalDate TODAY = LocalDate.parse("2025-02-27");
    private static final LocalDate COUNCIL_MET = LocalDate.parse("2025-02-26");
    private static final Recording BY =
            new Recording(ZonedDateTime.parse("2025-02-26T22:00Z").toInstant(), "democratic.services", null, null);

    private final FactDates dates = new FactDates(new CaseClock(
            Clock.fixed(ZonedDateTime.parse("2025-02-27T09:00Z").toInstant(), ZoneOffset.UTC), Duration.ZERO));
    private final LeaderInstructions instructions = mock(LeaderInstructions.class);
    private final DecisionRecords decisions = mock(DecisionRecords.class);
    private final CasePolicies policies = mock(CasePolicies.class);
    private final LeaderTime time = new LeaderTime(instructions, decisions, policies);

    @BeforeEach
    void nothingIsOnRecord() {
        when(policies.of(CASE)).thenReturn(PolicyExamples.stevenage());
        when(instructions.findByCaseReference(CASE)).thenReturn(Optional.empty());
        when(decisions.latest(CASE, Body.LEADER)).thenReturn(Optional.empty());
    }

    @Test
    void aFactHasHappenedByToday() {
        assertThatCode(() -> dates.refuseFuture("The copy", TODAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> dates.refuseFuture("The copy", TODAY.plusDays(1)))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "The copy is dated Friday 28 February 2025, which is in the future; enter a date up to today,"
                                + " Thursday 27 February 2025.");
    }

    @Test
    void aFactHasNotHappenedBeforeWhatItFollows() {
        assertThatCode(() -> dates.check("The copy", COUNCIL_MET, COUNCIL_MET, "Council's decision"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> dates.check("The copy", COUNCIL_MET.minusDays(1), COUNCIL_MET, "Council's decision"))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "The copy is dated Tuesday 25 February 2025, which is before Council's decision on Wednesday"
                                + " 26 February 2025; enter that day or a later one.");
        assertThatThrownBy(() -> dates.check("The copy", TODAY.plusDays(1), COUNCIL_MET, "Council's decision"))
                .hasMessageContaining("in the future");
    }

    @Test
    void beforeAnInstructionNoPeriodRuns() {
        assertThat(time.lastDay(CASE)).isEmpty();
    }

    @Test
    void thePeriodIsCountedFromTheReceipt() {
        when(instructions.findByCaseReference(CASE)).thenReturn(Optional.of(told("2025-03-05", "2025-03-07")));

        assertThat(time.lastDay(CASE)).contains(LocalDate.parse("2025-03-05"));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-05, 2025-03-05", // as told
        "2025-03-04, 2025-03-05", // a day was closed since
        "2025-03-07, 2025-03-07" // a policy of before gave more: nothing shortens what the Leader was told
    })
    void nothingShortensWhatTheLeaderWasTold(String toldUntil, LocalDate lastDay) {
        assertThat(time.lastDay(told(toldUntil, "2025-03-01"))).isEqualTo(lastDay);
    }

    @ParameterizedTest
    @CsvSource({"SILENT, 2025-03-05", "AGREES, ", "DISAGREES, "})
    void papersTellThePeriodsEndBySilenceOnly(DecisionOutcome outcome, LocalDate lastDay) {
        var answer = Decided.of(outcome, LocalDate.parse("2025-03-05"), new Minute(null, null, null, null, null));
        when(decisions.latest(CASE, Body.LEADER))
                .thenReturn(Optional.of(new DecisionRecord(CASE, "leader", Body.LEADER, null, answer, BY)));

        assertThat(time.lastDay(CASE)).isEqualTo(Optional.ofNullable(lastDay));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-07, 2025-03-07", // two working days after the period, as told
        "2025-03-01, 2025-03-07",
        "2025-03-12, 2025-03-12"
    })
    void anAnswerMayBeWrittenDownForTheDaysAfterThePeriod(String toldUntil, LocalDate lastDay) {
        var toRecord = time.toRecord(told("2025-03-05", toldUntil));

        assertThat(toRecord.from()).isEqualTo("2025-03-05");
        assertThat(toRecord.lastDay()).isEqualTo(lastDay);
        assertThat(toRecord.end()).isEqualTo(lastDay.plusDays(1).atStartOfDay(CaseClock.LONDON));
    }

    @Test
    void whereTheInstructionIsRecordedLateTheDaysCountFromThen() {
        var late =
                new Recording(ZonedDateTime.parse("2025-03-10T09:00Z").toInstant(), "democratic.services", null, null);
        var toRecord = time.toRecord(new LeaderInstruction(
                council(),
                new Instructed(COUNCIL_MET, HowGiven.EMAIL, "Please reconsider."),
                LocalDate.parse("2025-03-05"),
                LocalDate.parse("2025-03-05"),
                late));

        assertThat(toRecord.from()).isEqualTo("2025-03-10");
        assertThat(toRecord.lastDay()).isEqualTo("2025-03-12");
    }

    private static LeaderInstruction told(String periodEnds, String recordUntil) {
        return new LeaderInstruction(
                council(),
                new Instructed(COUNCIL_MET, HowGiven.EMAIL, "Please reconsider."),
                LocalDate.parse(periodEnds),
                LocalDate.parse(recordUntil),
                BY);
    }

    private static DecisionRecord council() {
        var objection =
                Decided.of(DecisionOutcome.OBJECTION, COUNCIL_MET, new Minute("As moved", null, null, null, null));
        return new DecisionRecord(CASE, "council", Body.COUNCIL, null, objection, BY);
    }
}
