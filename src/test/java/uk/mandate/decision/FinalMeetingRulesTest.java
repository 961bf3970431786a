package uk.mandate.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.mandate.accountability.Refusal;
import uk.mandate.policy.Judgement;
import uk.mandate.policy.Judgement.Result;
import uk.mandate.policy.PolicyExamples;
import uk.mandate.policy.PolicyPack;

/** R17 and R20 together: the Leader's period ends on 5 March 2025, and Council has 21 days after an objection. */
class FinalMeetingRulesTest {
    private static final PolicyPack STEVENAGE = PolicyExamples.stevenage();
    private static final LocalDate PERIOD_ENDS = LocalDate.parse("2025-03-05");
    private static final LocalDate OBJECTED_ON = LocalDate.parse("2025-03-05");
    private static final LocalDate LAST_LAWFUL_DAY = LocalDate.parse("2025-03-26");

    @Test
    void theLawfulDaysLieBetweenTheLeadersPeriodAndCouncilsOwn() {
        var rules = on("2025-03-05");

        assertThat(rules.firstDay()).contains(LocalDate.parse("2025-03-06"));
        assertThat(rules.lastDay()).contains(LAST_LAWFUL_DAY);
        assertThat(rules.judgeStep(LAST_LAWFUL_DAY, false))
                .extracting(judged -> judged.rule().value(), Judgement::result)
                .containsExactly(tuple("R17", Result.MET), tuple("R20", Result.MET));
        assertThat(rules.unlawful(LocalDate.parse("2025-03-06"))).isEmpty();
        assertThat(rules.unlawful(LAST_LAWFUL_DAY)).isEmpty();
    }

    @Test
    void whereNothingIsOnRecordNothingBinds() {
        var rules = new FinalMeetingRules(STEVENAGE, null, null, LAST_LAWFUL_DAY);

        assertThat(rules.firstDay()).isEmpty();
        assertThat(rules.lastDay()).isEmpty();
        assertThat(rules.judgeStep(LocalDate.parse("2026-03-06"), false)).isEmpty();
        assertThat(rules.judgeFact(decided("2026-03-06", DecisionOutcome.ADOPTED)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-05, R17", // the period's last day
        "2025-03-27, R20" // the day after Council's last
    })
    void aDayOutsideThemIsRefusedWhateverTheReason(LocalDate meeting, String rule) {
        var rules = on("2025-03-05");

        for (var reasonGiven : List.of(true, false)) {
            assertThat(refusal(rules, meeting, reasonGiven).judgements())
                    .singleElement()
                    .satisfies(judged -> {
                        assertThat(judged.rule()).hasToString(rule);
                        assertThat(judged.isBroken()).isTrue();
                    });
        }
        assertThat(rules.unlawful(meeting)).map(judged -> judged.rule().value()).contains(rule);
        assertThat(rules.tooLateInPapers(meeting)).isEmpty();
    }

    @Test
    void onTheLastLawfulDayALawfulDayIsLeft() {
        var rules = on("2025-03-26");

        assertThat(rules.unlawful(LAST_LAWFUL_DAY.plusDays(1))).isPresent();
        assertThat(rules.tooLateInPapers(LAST_LAWFUL_DAY.plusDays(1))).isEmpty();
    }

    @Test
    void afterItALaterOneNeedsAReasonAndIsBrokenAllTheSame() {
        var rules = on("2025-03-27");
        var late = LocalDate.parse("2025-04-09");

        assertThat(refusal(rules, late, false).sentence())
                .isEqualTo(
                        "R20, this council's rule: Council meets again only on 9 April 2025 although the 21 days after"
                                + " the Leader's answer of 5 March 2025 end on 26 March 2025, and the last lawful day has passed."
                                + " Write under “Reason” why Council meets only then: the reason is recorded with the meeting.");
        assertThat(rules.judgeStep(late, true))
                .extracting(Judgement::result)
                .containsExactly(Result.MET, Result.BROKEN);
        assertThat(rules.judgeStep(late, true).get(1).sentence())
                .endsWith("the last lawful day has passed. The reason is recorded with the meeting.");
        assertThat(rules.unlawful(late)).isEmpty();
        assertThat(rules.tooLateInPapers(late)).map(Judgement::sentence).hasValueSatisfying(words -> assertThat(words)
                .endsWith("the last lawful day has passed. Why Council meets only then is not in the source."));
    }

    @Test
    void aLateDayWithinTheDaysThatNoOfficeWorksBreaksNothing() {
        // The 21 days end on Saturday 29 March, so that the last working day is the 28th.
        var rules = new FinalMeetingRules(
                STEVENAGE, PERIOD_ENDS, LocalDate.parse("2025-03-08"), LocalDate.parse("2025-03-29"));

        assertThat(rules.judgeStep(LocalDate.parse("2025-03-29"), false))
                .extracting(Judgement::result)
                .containsExactly(Result.MET, Result.MET);
        assertThat(rules.tooLateInPapers(LocalDate.parse("2025-03-29"))).isEmpty();
    }

    @Test
    void whereTheLeadersPeriodOutlastsCouncilsDaysNoLawfulDayIsLeftFromTheBeginning() {
        var oneDay = PolicyExamples.ofBefore("council-reconvenes:  {days: 21,", "council-reconvenes:  {days: 1,");
        var rules = new FinalMeetingRules(
                oneDay, PERIOD_ENDS, LocalDate.parse("2025-02-27"), LocalDate.parse("2025-02-28"));

        assertThat(refusal(rules, LocalDate.parse("2025-02-28"), true).sentence())
                .startsWith("R17");
        assertThat(refusal(rules, LocalDate.parse("2025-03-06"), false).sentence())
                .contains("end on 28 February 2025, and the Leader's period ends only later. Write");
        assertThat(rules.judgeStep(LocalDate.parse("2025-03-06"), true))
                .extracting(Judgement::result)
                .containsExactly(Result.MET, Result.BROKEN);
    }

    @Test
    void aTargetIsMissedWithoutAReason() {
        var target = PolicyExamples.stevenageBut(
                "from: leader-objection-received, kind: maximum", "from: leader-objection-received, kind: target");
        var rules = new FinalMeetingRules(target, PERIOD_ENDS, OBJECTED_ON, LocalDate.parse("2025-03-27"));

        assertThat(rules.judgeStep(LocalDate.parse("2025-04-09"), false))
                .extracting(Judgement::result)
                .containsExactly(Result.MET, Result.WARNED);
        assertThat(rules.tooLateInPapers(LocalDate.parse("2025-04-09"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-05, ADOPTED,  BROKEN, MET",
        "2025-03-05, DEFERRED, ,       MET", // an item that is put off is not decided
        "2025-03-06, ADOPTED,  MET,    MET",
        "2025-03-26, REJECTED, MET,    MET",
        "2025-03-27, ADOPTED,  MET,    BROKEN"
    })
    void aMeetingThatWasHeldIsJudgedAsAFact(
            String metOn, DecisionOutcome outcome, @Nullable Result r17, @Nullable Result r20) {
        var judged = on("2025-04-01").judgeFact(decided(metOn, outcome));

        assertThat(judged)
                .filteredOn(of -> of.rule().value().equals("R17"))
                .extracting(Judgement::result)
                .isEqualTo(r17 == null ? List.of() : List.of(r17));
        assertThat(judged)
                .filteredOn(of -> of.rule().value().equals("R20"))
                .extracting(Judgement::result)
                .containsExactly(r20);
    }

    private static FinalMeetingRules on(String today) {
        return new FinalMeetingRules(STEVENAGE, PERIOD_ENDS, OBJECTED_ON, LocalDate.parse(today));
    }

    private static Decided decided(String on, DecisionOutcome outcome) {
        return Decided.of(outcome, LocalDate.parse(on), new Minute("As moved", null, null, null, null));
    }

    private static Refusal refusal(FinalMeetingRules rules, LocalDate meeting, boolean reasonGiven) {
        var refused = catchThrowableOfType(Refusal.class, () -> rules.judgeStep(meeting, reasonGiven));
        assertThat(refused).isNotNull();
        return refused;
    }
}
