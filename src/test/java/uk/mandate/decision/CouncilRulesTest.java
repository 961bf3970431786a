package uk.mandate.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.Door;
import uk.mandate.accountability.PersonId;
import uk.mandate.decision.AdoptionTakesEffect.Adoption;
import uk.mandate.policy.Judgement;
import uk.mandate.policy.PolicyExamples;
import uk.mandate.policy.PolicyPack;
import uk.mandate.policy.Rule;

class CouncilRulesTest {
    private static final PolicyPack STEVENAGE = PolicyExamples.stevenage();
    private static final LocalDate PERIOD_ENDS = LocalDate.parse("2025-03-05");

    @ParameterizedTest
    @CsvSource({"2025-03-05,true", "2025-03-06,false", "2025-03-07,false"})
    void r19HoldsAnAmendmentBackUntilTheDayAfterThePeriod(LocalDate publishedOn, boolean broken) {
        var rule = new AdoptionTakesEffect();
        var effectiveOn = amended("2025-02-26").effectiveOn();

        assertThat(rule.check(policy().version(), effectiveOn, publishedOn).isBroken())
                .isEqualTo(broken);
    }

    @ParameterizedTest
    @CsvSource({"2025-03-05,true", "2025-03-06,false"})
    void r19JudgesThePartnershipsAdoptionByTheDayFromWhichCouncilsHasEffect(LocalDate metOn, boolean broken) {
        var judged =
                new AdoptionTakesEffect().checkPartnership(policy().version(), LocalDate.parse("2025-03-06"), metOn);

        assertThat(judged.isBroken()).isEqualTo(broken);
        assertThat(judged.sentence())
                .contains(broken ? "on Wednesday 5 March 2025 although" : "since Thursday 6 March 2025");
    }

    @ParameterizedTest
    @CsvSource({"2025-02-26T18:59:00Z,true", "2025-02-26T19:00:00Z,false"})
    void r19GivesNoEffectBeforeTheMeetingOfTheDayHasBegun(Instant actedAt, boolean broken) {
        var judged =
                new AdoptionTakesEffect().checkHour(policy().version(), Instant.parse("2025-02-26T19:00:00Z"), actedAt);

        assertThat(judged.isBroken()).isEqualTo(broken);
        assertThat(judged.sentence()).contains("26 February 2025 at 19:00");
    }

    @Test
    void r29NamesTheOfficeThatNobodyElseHolds() {
        var author = ActingPerson.at(Door.TASKLIST, new PersonId("lead.officer"));
        var rule = new PeopleAreSeparate();

        assertThat(rule.check(policy().version(), file(), author, Optional.of("Democratic services"))
                        .sentence())
                .endsWith(
                        "Nobody else holds the office Democratic services who may: ask an administrator to appoint somebody"
                                + " to it, who may record it then.");
        assertThat(recordedBy(author).sentence())
                .endsWith("Anybody else to whom this task is offered may record it today.");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-26, false, 2025-02-26", // unamended: at once, whatever the Leader's period
        "2025-02-26, true,  2025-03-06", // in principle, until the day after the period
        "2025-03-05, true,  2025-03-06", // also where Council decided finally within the period
        "2025-03-26, true,  2025-03-26" // finally, after the period: at once
    })
    void r19GivesEffectAtOnceOrAfterTheLeadersPeriod(LocalDate adoptedOn, boolean amended, LocalDate effectiveOn) {
        assertThat(new Adoption(adoptedOn, amended, PERIOD_ENDS).effectiveOn()).isEqualTo(effectiveOn);
        assertThat(new Adoption(adoptedOn, amended, null).effectiveOn()).isEqualTo(adoptedOn);
    }

    @ParameterizedTest
    @CsvSource({
        "AGREES, 2025-02-27, 2025-02-26, 2025-03-05", // the period runs to its end, whenever in it the Leader answered
        "SILENT, 2025-03-05, 2025-02-26, 2025-03-05",
        "AGREES, 2025-02-27, ,           2025-03-06", // received on the day of the answer at the latest
        "SILENT, 2025-03-05, ,           2025-03-05" // silence is dated on the period's last day
    })
    void r19TakesThePeriodsEndFromWhatPapersTell(
            DecisionOutcome answer, LocalDate answeredOn, @Nullable LocalDate receivedOn, LocalDate ends) {
        assertThat(Adoption.periodEnds(policy(), answer, answeredOn, receivedOn))
                .isEqualTo(ends);
    }

    @Test
    void r19NeverSaysOfADayToComeThatAnAdoptionHasHadEffectSince() {
        var rule = new AdoptionTakesEffect();

        var agreedEarly = rule.checkStanding(policy().version(), amended("2025-02-26"), PERIOD_ENDS);
        assertThat(agreedEarly.result()).isEqualTo(Judgement.Result.WARNED);
        assertThat(agreedEarly.sentence())
                .isEqualTo(
                        "R19, this council's rule: Council amended the strategy, so its adoption holds in principle only"
                                + " until the Leader's period has ended. It has effect from Thursday 6 March 2025.");
        var afterwards = rule.checkStanding(policy().version(), amended("2025-02-26"), PERIOD_ENDS.plusDays(1));
        assertThat(afterwards.result()).isEqualTo(Judgement.Result.MET);
        assertThat(afterwards.sentence()).endsWith("the adoption has had effect since Thursday 6 March 2025.");
    }

    @Test
    void r11TakesNoneAndNeverNothing() {
        var rule = new RecordIsComplete();

        assertThat(rule.kind()).isEqualTo(Rule.Kind.STATUTE);
        assertThat(rule.check(policy().version(), new Minute("r", "r", "none", "none", "none"))
                        .isBroken())
                .isFalse();
        var broken = rule.check(policy().version(), new Minute("r", " ", null, "none", ""));
        assertThat(broken.sentence())
                .isEqualTo("R11: the record lacks the reasons, the alternatives rejected, the dispensations."
                        + " Write each part, or “none” where there is none.");
    }

    @Test
    void r43AsksCouncilForTheSamePartsAsPracticeAndNotAsTheLawOfTheExecutive() {
        var rule = new MinuteIsComplete();

        assertThat(rule.kind()).isEqualTo(Rule.Kind.CONSTITUTION);
        assertThat(rule.source()).doesNotContain("2012/2089");
        assertThat(rule.check(policy(), new Minute("r", " ", null, "none", "")).sentence())
                .isEqualTo(
                        "R43, this council's rule: the minute lacks the reasons, the alternatives rejected, the"
                                + " dispensations. Write each part, or “none” where there is none. Source of the rule: assumed.");
    }

    @Test
    void r43SaysBeforehandWhatItAsks() {
        var resolutionOnly = PolicyExamples.stevenageBut("council-minutes: {value: all-parts, source: assumed}", "");

        assertThat(MinuteIsComplete.asked(policy()))
                .contains("the dispensations (R43): each may be “none”, never empty.");
        assertThat(MinuteIsComplete.asked(resolutionOnly)).contains("for the resolution only (R43)");
    }

    @ParameterizedTest
    @CsvSource({
        "'council-minutes: {value: all-parts, source: assumed}', 'council-minutes: resolution'",
        "'council-minutes: {value: all-parts, source: assumed}', ''"
    })
    void r43AsksForNothingWhereThePolicyDoesNot(String passage, String instead) {
        var policy = PolicyExamples.stevenageBut(passage, instead);

        assertThat(new MinuteIsComplete()
                        .check(policy, new Minute("r", null, null, null, null))
                        .isBroken())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.officer", "legal.officer"})
    void r29KeepsAuthorAndClearersFromRecording(String person) {
        assertThat(recordedBy(acting(person)).isBroken()).isTrue();
        assertThat(recordedBy(acting("democratic.services")).isBroken()).isFalse();
    }

    @Test
    void r29SeesThroughADeputy() {
        var deputy = new ActingPerson(
                new PersonId("democratic.services"), null, null, new PersonId("lead.officer"), Door.TASKLIST);

        assertThat(recordedBy(deputy).isBroken()).isTrue();
    }

    @Test
    void r37WantsACopyOnRecord() {
        var rule = new PolicingBodyHasCopy();

        assertThat(rule.check(policy().version(), Optional.empty()).isBroken()).isTrue();
        assertThat(rule.check(policy().version(), Optional.of(LocalDate.parse("2025-02-28")))
                        .isBroken())
                .isFalse();
    }

    private Judgement recordedBy(ActingPerson recorder) {
        return new PeopleAreSeparate().check(policy().version(), file(), recorder);
    }

    private static CaseFiles.CaseFile file() {
        return new CaseFiles.CaseFile(
                "CSS-2025-2028",
                "Strategy",
                new PersonId("lead.officer"),
                Set.of(new PersonId("legal.officer")),
                "council",
                1,
                policy().version());
    }

    private static Adoption amended(String adoptedOn) {
        return new Adoption(LocalDate.parse(adoptedOn), true, PERIOD_ENDS);
    }

    private static ActingPerson acting(String person) {
        return ActingPerson.at(Door.TASKLIST, new PersonId(person));
    }

    private static PolicyPack policy() {
        return STEVENAGE;
    }
}
