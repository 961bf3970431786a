package uk.mandate.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.Door;
import uk.mandate.accountability.OfficeId;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.Refusal;
import uk.mandate.decision.CaseFiles.CaseFile;
import uk.mandate.decision.LeaderResponse.Responded;
import uk.mandate.policy.Judgement;
import uk.mandate.policy.Judgement.Result;
import uk.mandate.policy.PolicyExamples;
import uk.mandate.policy.PolicyVersion;

/** R11, R17 and R29 on the Leader's answer; the period ends on 5 March 2025. */
class LeaderAnswerRulesTest {
    private static final PolicyVersion UNDER = PolicyExamples.stevenage().version();
    private static final LocalDate LAST_DAY = LocalDate.parse("2025-03-05");
    private static final CaseFile FILE = new CaseFile(
            "CSS-2025-2028",
            "Strategy",
            new PersonId("lead.officer"),
            Set.of(new PersonId("legal.officer")),
            "leader",
            1,
            UNDER);

    @Test
    void theLeaderWhoAnswersInPersonIsJudgedByTodayToo() {
        assertThat(rules("leader", null, LAST_DAY).judge(answer(LeaderOutcome.AGREES, "2025-03-05", null, true)))
                .extracting(judged -> judged.rule().value())
                .containsExactly("R29", "R17", "R17");
        assertThat(refusal(
                        rules("leader", null, LAST_DAY.plusDays(1)),
                        answer(LeaderOutcome.AGREES, "2025-03-05", null, true)))
                .startsWith("R17: the Leader's period ended on Wednesday 5 March 2025, so no answer can be given here");
    }

    @Test
    void whoWritesAnAnswerOfThePeriodDownMayDoSoAfterIt() {
        var recorder = rules("democratic.services", "leader", LAST_DAY.plusDays(2));

        assertThat(recorder.judge(answer(LeaderOutcome.DISAGREES, "2025-03-05", "none", true)))
                .extracting(judged -> judged.rule().value(), Judgement::result)
                .containsExactly(tuple("R29", Result.MET), tuple("R17", Result.MET), tuple("R11", Result.MET));
        assertThat(refusal(recorder, answer(LeaderOutcome.DISAGREES, "2025-03-06", "none", true)))
                .contains("an answer of Thursday 6 March 2025 counts as none");
    }

    @ParameterizedTest
    @CsvSource({"lead.officer, wrote", "legal.officer, cleared"})
    void whoWroteOrClearedTheReportDoesNotWriteTheAnswerDown(String person, String did) {
        assertThat(refusal(
                        rules(person, "leader", LAST_DAY), answer(LeaderOutcome.DISAGREES, "2025-03-05", "none", true)))
                .startsWith("R29, this council's rule: You " + did + " the report");
    }

    @ParameterizedTest
    @EnumSource(names = {"REVISED", "DISAGREES"})
    void anObjectionIsAnExecutiveDecisionWhoseRecordIsWhole(LeaderOutcome outcome) {
        assertThat(refusal(rules("leader", null, LAST_DAY), answer(outcome, "2025-03-05", " ", true)))
                .isEqualTo(
                        "R11: the record lacks the alternatives rejected, the conflicts of interest, the dispensations."
                                + " Write each part, or “none” where there is none.");
    }

    @Test
    void whereTheFormCouldNotAskTheRecordIsTakenAsItIsAndFound() {
        var taken = rules("leader", null, LAST_DAY).judge(answer(LeaderOutcome.DISAGREES, "2025-03-05", null, false));

        assertThat(taken)
                .extracting(judged -> judged.rule().value(), Judgement::result)
                .containsExactly(
                        tuple("R29", Result.MET),
                        tuple("R17", Result.MET),
                        tuple("R17", Result.MET),
                        tuple("R11", Result.BROKEN));
        assertThat(taken.get(3).sentence()).contains("for which the form had no fields");
        assertThat(refusal(
                        rules("leader", null, LAST_DAY.plusDays(1)),
                        answer(LeaderOutcome.DISAGREES, "2025-03-05", null, false)))
                .startsWith("R17");
    }

    @Test
    void anAgreementDecidesNothingAndHasNoRecord() {
        assertThat(rules("leader", null, LAST_DAY).judge(answer(LeaderOutcome.AGREES, "2025-03-05", null, false)))
                .noneMatch(judged -> judged.rule().value().equals("R11"));
    }

    private static LeaderAnswerRules rules(String person, @Nullable String forOffice, LocalDate today) {
        var acting = ActingPerson.at(Door.TASKLIST, new PersonId(person));
        return new LeaderAnswerRules(
                UNDER, FILE, LAST_DAY, forOffice == null ? acting : acting.onBehalfOf(new OfficeId(forOffice)), today);
    }

    private static Responded answer(LeaderOutcome outcome, String on, @Nullable String parts, boolean recordAsked) {
        return new Responded(
                outcome,
                LocalDate.parse(on),
                HowGiven.LETTER,
                "As Cabinet found",
                new ExecutiveRecord(parts, parts, parts),
                recordAsked);
    }

    private static String refusal(LeaderAnswerRules rules, Responded responded) {
        var refused = catchThrowableOfType(Refusal.class, () -> rules.judge(responded));
        assertThat(refused).isNotNull();
        return refused.sentence();
    }
}
