package uk.mandate.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.Door;
import uk.mandate.accountability.OfficeId;
import uk.mandate.accountability.PersonId;
import uk.mandate.calendar.CaseClock;
import uk.mandate.organisation.Directory;

class OfficesHeldTest {
    private static final ActingPerson PERSON = ActingPerson.at(Door.PAGE, new PersonId("jo.page"));

    private final Directory directory = mock(Directory.class);
    private final OfficesHeld offices = new OfficesHeld(directory, mock(CaseClock.class));

    @BeforeEach
    void twoOffices() {
        when(directory.officesOf(any(), any()))
                .thenReturn(Set.of(new OfficeId("monitoring-officer"), new OfficeId("legal-officer")));
    }

    @Test
    void whoeverHoldsSeveralActsInAllOfThem() {
        assertThat(offices.of(PERSON)).isEqualTo("legal-officer, monitoring-officer");
    }

    @Test
    void theOfficeThatEntitlesThemStandsAlone() {
        assertThat(offices.of(PERSON.inOffice(new OfficeId("legal-officer")))).isEqualTo("legal-officer");
    }

    @Test
    void mandateItselfHoldsNone() {
        assertThat(offices.of(ActingPerson.system())).isNull();
    }
}
