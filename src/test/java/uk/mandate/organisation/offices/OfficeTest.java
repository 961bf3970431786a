package uk.mandate.organisation.offices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.mandate.accountability.OfficeId;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.Refusal;
import uk.mandate.organisation.standing.Tenure;

class OfficeTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);
    private static final PersonId JO = new PersonId("jo");
    private static final PersonId SAM = new PersonId("sam");

    @Test
    void anOfficeOfOneHolderRefusesASecondSubstantiveOne() {
        var office = chair();
        office.appoint(JO, Manner.SUBSTANTIVE, Tenure.from(NEW_YEAR));
        assertThatThrownBy(() -> office.appoint(SAM, Manner.SUBSTANTIVE, Tenure.from(MAY)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("one substantive holder at a time")
                .hasMessageContaining("from 1 January 2025");
    }

    @Test
    void anActingHolderStandsBesideTheSubstantiveOne() {
        var office = chair();
        office.appoint(JO, Manner.SUBSTANTIVE, Tenure.from(NEW_YEAR));
        assertThatCode(() -> office.appoint(SAM, Manner.ACTING, Tenure.from(MAY)))
                .doesNotThrowAnyException();
    }

    @Test
    void theNextHolderBeginsTheDayAfter() {
        var office = chair();
        var first = office.appoint(JO, Manner.SUBSTANTIVE, Tenure.from(NEW_YEAR));
        first.end(MAY, MAY);
        assertThatCode(() -> office.appoint(SAM, Manner.SUBSTANTIVE, Tenure.from(MAY.plusDays(1))))
                .doesNotThrowAnyException();
        assertThat(office.isVacantOn(MAY.plusDays(1))).isFalse();
    }

    @Test
    void aTeamHasSeveralHoldersButNobodyTwice() {
        var team = new Office(new OfficeId("legal-officer"), "Legal officer", false, NEW_YEAR);
        team.appoint(JO, Manner.SUBSTANTIVE, Tenure.from(NEW_YEAR));
        team.appoint(SAM, Manner.SUBSTANTIVE, Tenure.from(NEW_YEAR));
        assertThatThrownBy(() -> team.appoint(SAM, Manner.ACTING, Tenure.from(MAY)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("already holds");
    }

    @Test
    void nobodyHoldsAnOfficeThatIsNotThere() {
        assertThatThrownBy(() -> chair().appoint(JO, Manner.ACTING, Tenure.from(NEW_YEAR.minusDays(1))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void anOfficeThatIsHeldIsNotAbolished() {
        var office = chair();
        var holding = office.appoint(JO, Manner.SUBSTANTIVE, Tenure.from(NEW_YEAR));
        assertThatThrownBy(() -> office.abolish(MAY, MAY)).isInstanceOf(Refusal.class);
        holding.end(MAY, MAY);
        office.abolish(MAY, MAY);
        assertThat(office.tenure().covers(MAY.plusDays(1))).isFalse();
    }

    private static Office chair() {
        return new Office(new OfficeId("council-chair"), "Chair of Council", true, NEW_YEAR);
    }
}
