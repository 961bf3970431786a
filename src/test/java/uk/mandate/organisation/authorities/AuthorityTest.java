package uk.mandate.organisation.authorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.Refusal;
import uk.mandate.organisation.AuthorityId;
import uk.mandate.organisation.Capacity;
import uk.mandate.organisation.standing.Tenure;

class AuthorityTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);

    private final Authority county = new Authority(new AuthorityId("county"), "County Council", NEW_YEAR);

    @Test
    void aCountyThatRunsFireHoldsTwoCapacities() {
        county.record(Capacity.COUNTY_COUNCIL, Tenure.from(NEW_YEAR));
        county.record(Capacity.FIRE_AND_RESCUE_AUTHORITY, Tenure.from(NEW_YEAR));
        assertThat(county.capacitiesBeyond(MAY)).hasSize(2);
    }

    @Test
    void aCapacityIsNotRecordedTwiceAtATime() {
        county.record(Capacity.COUNTY_COUNCIL, Tenure.from(NEW_YEAR));
        assertThatThrownBy(() -> county.record(Capacity.COUNTY_COUNCIL, Tenure.from(MAY)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("already on record from 1 January 2025");
    }

    @Test
    void nobodyWorksForAnAuthorityTwiceAtATime() {
        var jo = new PersonId("jo");
        county.employ(jo, Tenure.from(NEW_YEAR));
        assertThatThrownBy(() -> county.employ(jo, Tenure.from(MAY))).isInstanceOf(Refusal.class);
    }

    @Test
    void anAuthorityDoesNotSucceedItself() {
        assertThatThrownBy(() -> county.giveWayTo(new AuthorityId("county"), MAY, MAY))
                .isInstanceOf(Refusal.class);
        county.giveWayTo(new AuthorityId("unitary"), MAY, MAY);
        assertThat(county.successor()).isEqualTo("unitary");
        assertThat(county.tenure().covers(MAY.plusDays(1))).isFalse();
    }
}
