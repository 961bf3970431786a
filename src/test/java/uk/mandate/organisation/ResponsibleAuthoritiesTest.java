package uk.mandate.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.mandate.testing.MandateTest;

@MandateTest
class ResponsibleAuthoritiesTest {
    private static final LocalDate COUNCIL_MEETS = LocalDate.of(2025, 2, 26);

    @Autowired
    ResponsibleAuthorities authorities;

    @Test
    void theSampleHasNoIntegratedCareBoardInItsCapacity() {
        assertThat(authorities.missing(COUNCIL_MEETS)).containsExactly(Capacity.INTEGRATED_CARE_BOARD);
    }

    @Test
    void voluntaryServicesAreInvitedNotResponsible() {
        assertThat(authorities.holding(Capacity.INVITED, COUNCIL_MEETS)).containsExactly("Local voluntary services");
        assertThat(Capacity.responsible()).doesNotContain(Capacity.INVITED, Capacity.CO_OPERATING);
    }

    @Test
    void beforeAnyBodyIsOnRecordEveryCapacityIsMissing() {
        assertThat(authorities.missing(LocalDate.of(2023, 12, 31))).isEqualTo(Capacity.responsible());
    }
}
