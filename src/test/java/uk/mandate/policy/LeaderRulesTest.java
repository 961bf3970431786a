package uk.mandate.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R17, R18 and R20: met, broken, the boundary on both sides, a bank holiday and a year end inside, and the sentence. */
class LeaderRulesTest {
    private static final LocalDate COUNCIL_MET = LocalDate.of(2025, 2, 26);
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 3, 5);
    private final PolicyPack policy = PolicyExamples.stevenage();
    private final LeaderPeriod leaderPeriod = new LeaderPeriod();
    private final LeaderTold leaderTold = new LeaderTold();
    private final CouncilReconvenes councilReconvenes = new CouncilReconvenes();

    @Test
    void r17RefusesAMeetingWithinTheLeadersPeriodAndNamesTheEarliestLawfulOne() {
        var judgement = leaderPeriod.check(policy, COUNCIL_MET, LocalDate.of(2025, 3, 3));

        assertThat(judgement.result()).isEqualTo(Judgement.Result.BROKEN);
        assertThat(judgement.sentence())
                .isEqualTo("R17: Council cannot meet again on 3 March 2025: the Leader's five working days end on"
                        + " 5 March 2025. Earliest lawful meeting: 6 March 2025.");
        assertThat(judgement.policyVersion()).isEqualTo("stevenage 3");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-26, 2025-03-05, BROKEN",
        "2025-02-26, 2025-03-06, MET",
        // Maundy Thursday, Good Friday and Easter Monday inside.
        "2025-04-14, 2025-04-24, BROKEN",
        "2025-04-14, 2025-04-25, MET",
        // Christmas Eve, Christmas, the year's end and New Year's Day inside.
        "2024-12-23, 2025-01-03, BROKEN",
        "2024-12-23, 2025-01-04, MET"
    })
    void r17CountsFromTheDayAfterReceipt(LocalDate received, LocalDate meeting, Judgement.Result result) {
        assertThat(leaderPeriod.check(policy, received, meeting).result()).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-26, 2025-03-05", // Wednesday to Wednesday
        "2025-02-28, 2025-03-07", // received on a Friday
        "2025-04-11, 2025-04-23", // Maundy Thursday, Good Friday and Easter Monday do not count
        "2025-12-22, 2026-01-02" // nor do Christmas Eve, Christmas, Boxing Day and New Year's Day
    })
    void r17GivesFiveWorkingDaysToAnswer(LocalDate received, LocalDate lastDay) {
        assertThat(leaderPeriod.lastDay(policy, received)).isEqualTo(lastDay);
    }

    @Test
    void r17TakesAnAnswerOnTheLastDayAndNoneAfterIt() {
        var lastDay = LocalDate.of(2025, 3, 5);

        assertThat(leaderPeriod.checkAnswer(policy.version(), lastDay, lastDay).isBroken())
                .isFalse();
        var late = leaderPeriod.checkAnswer(policy.version(), lastDay, lastDay.plusDays(1));
        assertThat(late.isBroken()).isTrue();
        assertThat(late.sentence())
                .isEqualTo("R17: the Leader's period ended on Wednesday 5 March 2025, so an answer of Thursday 6 March"
                        + " 2025 counts as none. An answer that the Leader gave by Wednesday 5 March 2025 may"
                        + " be recorded while this task is open.");
    }

    @Test
    void aPolicyThatGivesNoTimeToWriteAnAnswerDownGivesNoneAndSaysWhy() {
        var older = PolicyExamples.read(PolicyExamples.text().replaceAll("(?m)^  leader-answer-recorded:.*$", ""));
        var lastDay = LocalDate.of(2025, 3, 5);

        assertThat(leaderPeriod.lastDayToRecord(older, lastDay, COUNCIL_MET)).isEqualTo(lastDay);
        assertThat(older.source("clocks.leader-answer-recorded"))
                .contains("Mandate's default, because the policy does not say");
        assertThat(policy.source("clocks.leader-answer-recorded")).contains("assumed");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-26, 2025-03-07", // recorded at once: counted from the period's end
        "2025-03-05, 2025-03-07",
        "2025-03-06, 2025-03-10", // recorded after it: counted from then
        "2025-03-10, 2025-03-12"
    })
    void r17LeavesTimeToWriteAnAnswerDownAlsoWhereTheInstructionIsRecordedLate(LocalDate recorded, LocalDate until) {
        assertThat(leaderPeriod.lastDayToRecord(policy, LocalDate.of(2025, 3, 5), recorded))
                .isEqualTo(until);
    }

    @ParameterizedTest
    @CsvSource({"2025-03-05, true", "2025-03-07, true", "2025-03-08, false"})
    void r17LetsSilenceBeRecordedOnlyWhenNoAnswerCanBeWrittenDownAnyMore(LocalDate today, boolean broken) {
        var lastDay = LocalDate.of(2025, 3, 5);
        var recordUntil = leaderPeriod.lastDayToRecord(policy, lastDay, COUNCIL_MET);

        assertThat(leaderPeriod
                        .checkSilence(policy.version(), lastDay, recordUntil, today)
                        .isBroken())
                .isEqualTo(broken);
    }

    @Test
    void r17FindsADecisionThatCouncilTookInTheLeadersPeriod() {
        assertThat(leaderPeriod
                        .checkFact(policy, LAST_DAY, LocalDate.of(2025, 3, 6))
                        .isBroken())
                .isFalse();
        var early = leaderPeriod.checkFact(policy, LAST_DAY, LAST_DAY);
        assertThat(early.isBroken()).isTrue();
        assertThat(early.sentence())
                .isEqualTo("R17: Council decided again on 5 March 2025 although the Leader's five working days end on"
                        + " 5 March 2025. Lawful was a meeting on 6 March 2025 or later; ask the Monitoring Officer"
                        + " whether Council has to decide again.");
    }

    @Test
    void r20FindsAMeetingThatCameTooLate() {
        var answered = LocalDate.of(2025, 3, 5);

        assertThat(councilReconvenes
                        .checkMet(policy, answered, LocalDate.of(2025, 3, 26))
                        .isBroken())
                .isFalse();
        assertThat(councilReconvenes
                        .checkMet(policy, answered, LocalDate.of(2025, 3, 27))
                        .sentence())
                .isEqualTo("R20, this council's rule: Council met again on 27 March 2025 although the 21 days after the"
                        + " Leader's answer of 5 March 2025 end on 26 March 2025. Lawful was any day up to that one.");
    }

    @Test
    void r17TellsWhyAMeetingIsLawful() {
        assertThat(leaderPeriod
                        .check(policy, COUNCIL_MET, LocalDate.of(2025, 3, 12))
                        .sentence())
                .isEqualTo("R17: Council may meet again on 12 March 2025: the Leader's five working days end on"
                        + " 5 March 2025.");
    }

    @Test
    void r17OffersAWorkingDay() {
        assertThat(leaderPeriod.earliestMeeting(policy, LocalDate.of(2025, 3, 7)))
                .isEqualTo("2025-03-10");
    }

    @Test
    void r17CountsWhatThePolicyGives() {
        var generous = PolicyExamples.stevenageBut(
                "{days: 5,  counting: standing-orders", "{days: 10, counting: standing-orders");

        assertThat(leaderPeriod
                        .check(generous, COUNCIL_MET, LocalDate.of(2025, 3, 6))
                        .sentence())
                .contains("ten working days end on 12 March 2025", "Earliest lawful meeting: 13 March 2025.");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-26, 2025-02-26, MET",
        "2025-02-26, 2025-02-28, MET",
        "2025-02-26, 2025-03-01, BROKEN",
        // Good Friday and Easter Monday inside.
        "2025-04-17, 2025-04-23, MET",
        "2025-04-17, 2025-04-24, BROKEN",
        // A year end inside.
        "2024-12-31, 2025-01-03, MET",
        "2024-12-31, 2025-01-04, BROKEN"
    })
    void r18GivesTwoWorkingDaysToTellTheLeader(LocalDate met, LocalDate received, Judgement.Result result) {
        assertThat(leaderTold.check(policy, met, received).result()).isEqualTo(result);
    }

    @Test
    void r18SaysByWhenItWouldHaveBeenLawful() {
        assertThat(leaderTold
                        .check(policy, COUNCIL_MET, LocalDate.of(2025, 3, 4))
                        .sentence())
                .isEqualTo("R18, this council's rule: the Leader received Council's decision of 26 February 2025 on"
                        + " 4 March 2025; the two working days ended on 28 February 2025. Lawful was any day up to"
                        + " 28 February 2025.");
        assertThat(leaderTold.check(policy, COUNCIL_MET, COUNCIL_MET).sentence())
                .isEqualTo("R18, this council's rule: the Leader received Council's decision of 26 February 2025 on"
                        + " 26 February 2025, within the two working days that end on 28 February 2025.");
    }

    @Test
    void aClockThatIsOnlyATargetWarns() {
        var target = PolicyExamples.stevenageBut("council-met, kind: maximum", "council-met, kind: target");

        assertThat(leaderTold
                        .check(target, COUNCIL_MET, LocalDate.of(2025, 3, 4))
                        .result())
                .isEqualTo(Judgement.Result.WARNED);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-05, 2025-03-26, MET",
        "2025-03-05, 2025-03-27, BROKEN",
        // Easter, the May holiday and a year end count like any other day.
        "2025-04-16, 2025-05-07, MET",
        "2025-04-16, 2025-05-08, BROKEN",
        "2024-12-20, 2025-01-10, MET",
        "2024-12-20, 2025-01-11, BROKEN"
    })
    void r20GivesCouncil21Days(LocalDate objection, LocalDate meeting, Judgement.Result result) {
        assertThat(councilReconvenes.check(policy, objection, meeting).result()).isEqualTo(result);
    }

    @Test
    void r20NamesTheLatestLawfulMeetingOnAWorkingDay() {
        assertThat(councilReconvenes
                        .check(policy, LocalDate.of(2025, 3, 8), LocalDate.of(2025, 4, 2))
                        .sentence())
                .isEqualTo("R20, this council's rule: Council cannot wait until 2 April 2025: the 21 days after the"
                        + " Leader's answer of 8 March 2025 end on 29 March 2025. Latest lawful meeting: 28 March"
                        + " 2025.");
        assertThat(councilReconvenes
                        .check(policy, LocalDate.of(2025, 3, 5), LocalDate.of(2025, 3, 19))
                        .sentence())
                .isEqualTo("R20, this council's rule: Council meets again on 19 March 2025: the 21 days after the"
                        + " Leader's answer of 5 March 2025 end on 26 March 2025.");
    }

    @Test
    void eachRuleSaysWhereItComesFrom() {
        assertThat(leaderPeriod)
                .returns(new RuleId("R17"), Rule::id)
                .returns(Rule.Kind.STATUTE, Rule::kind)
                .returns(Rule.Confidence.SECONDARY, Rule::confidence)
                .returns("SI 2001/3384, Schedule 2", Rule::source);
        assertThat(leaderTold.kind()).isEqualTo(Rule.Kind.CONSTITUTION);
        assertThat(councilReconvenes.statement()).contains("Council meets again");
    }
}
