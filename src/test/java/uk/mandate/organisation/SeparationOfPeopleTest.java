package uk.mandate.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.Door;
import uk.mandate.accountability.OfficeId;
import uk.mandate.accountability.PersonId;
import uk.mandate.organisation.SeparationOfPeople.Act;
import uk.mandate.organisation.SeparationOfPeople.Overlap;
import uk.mandate.testing.MandateTest;

@MandateTest
class SeparationOfPeopleTest {
    private static final LocalDate COUNCIL_MEETS = LocalDate.of(2025, 2, 26);
    private static final PersonId JO = new PersonId("jo");
    private static final PersonId SAM = new PersonId("sam");

    @Autowired
    SeparationOfPeople separation;

    @Test
    void whoActsInTwoOfficesIsOnePerson() {
        var author = act("author", by(JO).inOffice(new OfficeId("lead-officer")));
        var clearer = act("clearer", by(JO).inOffice(new OfficeId("finance-officer")));
        var recorder = act("decision recorder", by(SAM));
        assertThat(separation.overlaps(List.of(author, clearer, recorder)))
                .containsExactly(new Overlap(author, clearer, JO));
    }

    @Test
    void aDeputysActIsTheDeputedPersonsToo() {
        var author = act("author", by(JO));
        var clearer = act("clearer", new ActingPerson(SAM, null, null, JO, Door.TASKLIST));
        assertThat(separation.overlaps(List.of(author, clearer))).containsExactly(new Overlap(author, clearer, JO));
    }

    @Test
    void anActRecordedForAnOfficeIsItsHoldersToo() {
        var recorded = act("decision recorder", by(SAM).onBehalfOf(new OfficeId("leader")));
        assertThat(separation.behind(recorded)).containsExactly(SAM, new PersonId("leader"));
    }

    @Test
    void differentPeopleDoNotOverlapAndNobodyStandsBehindATimer() {
        assertThat(separation.overlaps(List.of(act("author", by(JO)), act("clearer", by(SAM)))))
                .isEmpty();
        assertThat(separation.behind(act("author", ActingPerson.system()))).isEmpty();
    }

    private static ActingPerson by(PersonId person) {
        return ActingPerson.at(Door.TASKLIST, person);
    }

    private static Act act(String name, ActingPerson by) {
        return new Act(name, by, COUNCIL_MEETS);
    }
}
