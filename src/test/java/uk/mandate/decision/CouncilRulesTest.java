package uk.mandate.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.Door;
import uk.mandate.accountability.PersonId;
import uk.mandate.policy.Judgement;
import uk.mandate.policy.PolicyExamples;
import uk.mandate.policy.PolicyPack;

class CouncilRulesTest {
    private static final PolicyPack STEVENAGE = PolicyExamples.stevenage();

    @ParameterizedTest
    @CsvSource({
        "2025-02-26, 2025-03-05", // Wednesday to Wednesday
        "2025-02-28, 2025-03-07", // received on a Friday
        "2025-04-11, 2025-04-23", // Maundy Thursday, Good Friday and Easter Monday do not count
        "2025-12-22, 2026-01-02" // nor do Christmas Eve, Christmas, Boxing Day and New Year's Day
    })
    void r17CountsFiveWorkingDaysFromTheDayAfterReceipt(LocalDate receivedOn, LocalDate lastDay) {
        assertThat(new LeaderHasTime().lastDay(policy(), receivedOn)).isEqualTo(lastDay);
    }

    @Test
    void r17TakesAnAnswerOnTheLastDayAndNoneAfterIt() {
        var lastDay = LocalDate.parse("2025-03-05");

        assertThat(new LeaderHasTime().checkAnswer(policy(), lastDay, lastDay).isBroken())
                .isFalse();
        var late = new LeaderHasTime().checkAnswer(policy(), lastDay, lastDay.plusDays(1));
        assertThat(late.isBroken()).isTrue();
        assertThat(late.sentence())
                .isEqualTo(
                        "R17: the Leader's period ended on Wednesday 5 March 2025, so an answer of Thursday 6 March 2025"
                                + " counts as none. An answer given by Wednesday 5 March 2025 may be recorded.");
    }

    @ParameterizedTest
    @CsvSource({"2025-03-05,true", "2025-03-06,false", "2025-03-07,false"})
    void r19HoldsAnAmendmentBackUntilTheDayAfterThePeriod(LocalDate publishedOn, boolean broken) {
        var rule = new AdoptionTakesEffect();
        var effectiveOn = rule.afterPeriod(LocalDate.parse("2025-03-05"));

        assertThat(rule.check(policy().version(), effectiveOn, publishedOn).isBroken())
                .isEqualTo(broken);
    }

    @Test
    void r11TakesNoneAndNeverNothing() {
        var rule = new RecordIsComplete();

        assertThat(rule.check(policy().version(), new Minute("r", "r", "none", "none", "none"))
                        .isBroken())
                .isFalse();
        var broken = rule.check(policy().version(), new Minute("r", " ", null, "none", ""));
        assertThat(broken.sentence())
                .isEqualTo("R11: the record lacks the reasons, the alternatives rejected, the dispensations."
                        + " Write each part, or “none” where there is none.");
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
        var file = new CaseFiles.CaseFile(
                "CSS-2025-2028",
                "Strategy",
                new PersonId("lead.officer"),
                Set.of(new PersonId("legal.officer")),
                "council",
                policy().version());
        return new PeopleAreSeparate().check(policy().version(), file, recorder);
    }

    private static ActingPerson acting(String person) {
        return ActingPerson.at(Door.TASKLIST, new PersonId(person));
    }

    private static PolicyPack policy() {
        return STEVENAGE;
    }
}
