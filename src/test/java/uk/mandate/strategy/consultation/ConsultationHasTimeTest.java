package uk.mandate.strategy.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.mandate.policy.ConsultationForm;
import uk.mandate.policy.Judgement.Result;
import uk.mandate.policy.PolicyExamples;
import uk.mandate.policy.PolicyPack;
import uk.mandate.strategy.consultation.ConsultationHasTime.Span;

class ConsultationHasTimeTest {
    private static final ConsultationHasTime RULE = new ConsultationHasTime();
    private static final String CLOCK =
            "consultation:        {days: 0,  counting: calendar, counts: [engagement, formal]";
    private static final PolicyPack SIX_WEEKS = asking("42", "calendar", "[formal]");
    private static final PolicyPack SIX_WEEKS_IN_ALL = asking("42", "calendar", "[engagement, formal]");
    private static final Departure APPROVED = new Departure("The Act comes into force", Approver.STRATEGIC_DIRECTOR);

    @ParameterizedTest
    @CsvSource({"2025-02-26, BROKEN", "2025-02-27, MET", "2025-02-28, MET"})
    void sixWeeksAreCountedFromTheDayAfterItOpens(LocalDate closes, Result result) {
        assertThat(RULE.checkTime(SIX_WEEKS, List.of(formal("2025-01-16", closes)), null)
                        .result())
                .isEqualTo(result);
    }

    @Test
    void whatIsTooShortSaysWhenItMayClose() {
        var judged = RULE.checkTime(SIX_WEEKS, List.of(formal("2025-01-16", LocalDate.parse("2025-01-31"))), null);

        assertThat(judged.sentence())
                .isEqualTo("R15, this council's rule: people have 15 of at least 42 days. Let it run until Thursday"
                        + " 27 February 2025 or longer, or say why it is shorter and who approved that.");
        assertThat(judged.rule()).hasToString("R15");
    }

    @Test
    void aShorterOneIsLawfulWithReasonAndApprover() {
        var judged = RULE.checkTime(SIX_WEEKS, List.of(formal("2025-01-16", LocalDate.parse("2025-01-31"))), APPROVED);

        assertThat(judged.result()).isEqualTo(Result.MET);
        assertThat(judged.sentence())
                .contains("because of “The Act comes into force”, approved by the Strategic Director");
    }

    @ParameterizedTest
    @CsvSource({"2025-01-31, 2024-04-01, 2024-04-27, BROKEN", "2025-01-31, 2024-04-01, 2024-04-28, MET"})
    void engagementCountsWherePolicySaysSo(LocalDate closes, LocalDate from, LocalDate until, Result result) {
        var spans = List.of(new Span(ConsultationForm.ENGAGEMENT, from, until), formal("2025-01-16", closes));

        assertThat(RULE.checkTime(SIX_WEEKS_IN_ALL, spans, null).result()).isEqualTo(result);
        assertThat(RULE.checkTime(SIX_WEEKS, spans, null).result()).isEqualTo(Result.BROKEN);
    }

    @ParameterizedTest
    @CsvSource({"2025-04-29, BROKEN", "2025-04-30, MET"})
    void workingDaysLeaveOutEaster(LocalDate closes, Result result) {
        var tenWorkingDays = asking("10", "working", "[formal]");

        assertThat(RULE.checkTime(tenWorkingDays, List.of(formal("2025-04-14", closes)), null)
                        .result())
                .isEqualTo(result);
    }

    @Test
    void whereOnlyEngagementCountsNoLongerFormalOneHelps() {
        var engagementOnly = asking("42", "calendar", "[engagement]");

        assertThat(RULE.checkTime(engagementOnly, List.of(formal("2025-01-16", LocalDate.parse("2025-03-31"))), null)
                        .sentence())
                .endsWith("people have 0 of at least 42 days. Say why it is shorter and who approved that.");
    }

    @ParameterizedTest
    @CsvSource({"2025-01-20, 2025-01-20, MET", "2025-01-20, 2025-01-21, BROKEN"})
    void theTimetableIsPublishedByTheDayOnWhichItOpens(LocalDate opens, LocalDate published, Result result) {
        assertThat(RULE.checkTold(SIX_WEEKS.version(), opens, published).result())
                .isEqualTo(result);
    }

    @Test
    void theSampleAsksForNoDaysSoThatTheRealCaseIsLawful() {
        var real = Stream.of(
                        new Span(
                                ConsultationForm.ENGAGEMENT,
                                LocalDate.parse("2024-04-01"),
                                LocalDate.parse("2024-10-31")),
                        formal("2025-01-16", LocalDate.parse("2025-01-31")))
                .toList();

        assertThat(RULE.checkTime(PolicyExamples.stevenage(), real, null).sentence())
                .isEqualTo("R15, this council's rule: people have 228 of at least 0 days.");
    }

    private static Span formal(String opens, LocalDate closes) {
        return new Span(ConsultationForm.FORMAL, LocalDate.parse(opens), closes);
    }

    private static PolicyPack asking(String days, String counting, String counts) {
        return PolicyExamples.stevenageBut(
                CLOCK, "consultation: {days: %s, counting: %s, counts: %s".formatted(days, counting, counts));
    }
}
