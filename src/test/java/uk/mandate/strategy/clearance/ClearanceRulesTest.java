package uk.mandate.strategy.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.Door;
import uk.mandate.accountability.PersonId;
import uk.mandate.policy.Judgement.Result;
import uk.mandate.policy.PolicyVersion;

/** R28 and R29, of clearing, on names alone. */
class ClearanceRulesTest {
    private static final PolicyVersion UNDER = new PolicyVersion("stevenage", 3);
    private static final PersonId AUTHOR = new PersonId("lead.officer");
    private static final PersonId CLEARER = new PersonId("legal.officer");

    private final ClearanceIsInWords inWords = new ClearanceIsInWords();
    private final ClearerIsNotAuthor notAuthor = new ClearerIsNotAuthor();

    @Test
    void silenceNeverClears() {
        var judged = inWords.check(UNDER, List.of("Finance officer", "Legal officer"), List.of());

        assertThat(judged.isBroken()).isTrue();
        assertThat(judged.sentence()).contains("the report is not cleared by Finance officer, Legal officer.");
    }

    @Test
    void aReturnedReportIsNotClearedThoughNobodyIsSilent() {
        var judged = inWords.check(UNDER, List.of(), List.of("Legal officer"));

        assertThat(judged.isBroken()).isTrue();
        assertThat(judged.sentence()).contains("the report was returned by Legal officer.");
    }

    @Test
    void itIsClearedWhenEveryOfficeHasSpoken() {
        assertThat(inWords.check(UNDER, List.of(), List.of()).result()).isEqualTo(Result.MET);
    }

    @Test
    void theAuthorClearsNoPartInPersonOrThroughADeputy() {
        var deputy = new ActingPerson(CLEARER, null, null, AUTHOR, Door.TASKLIST);
        var deputyOfAnother = new ActingPerson(CLEARER, null, null, new PersonId("finance.officer"), Door.TASKLIST);

        assertThat(notAuthor.check(UNDER, Set.of(AUTHOR), at(AUTHOR)).sentence())
                .contains("you wrote a part of this report and cannot clear it.");
        assertThat(notAuthor.check(UNDER, Set.of(AUTHOR), deputy).isBroken()).isTrue();
        assertThat(notAuthor.check(UNDER, Set.of(AUTHOR), deputyOfAnother).result())
                .isEqualTo(Result.MET);
        assertThat(notAuthor.check(UNDER, Set.of(AUTHOR), at(CLEARER)).result()).isEqualTo(Result.MET);
    }

    @Test
    void whatAnAuthorClearedIsClearedAnew() {
        assertThat(notAuthor
                        .check(UNDER, Set.of(AUTHOR), List.of(CLEARER, AUTHOR))
                        .isBroken())
                .isTrue();
        assertThat(notAuthor.check(UNDER, Set.of(AUTHOR), List.of(CLEARER)).result())
                .isEqualTo(Result.MET);
    }

    private static ActingPerson at(PersonId person) {
        return ActingPerson.at(Door.TASKLIST, person);
    }
}
