package uk.mandate.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReservedIdsTest {
    @ParameterizedTest
    @ValueSource(strings = {"system", "timer", "stranger", "nobody", "mandate", "camunda", "camunda-admin"})
    void nobodyIsOnRecordUnderAnIdOfMandatesOwn(String id) {
        assertThat(ReservedIds.isReserved(new PersonId(id))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"officers", "governance", "auditor", "administrator", "authority-police", "camunda-admin"})
    void anOfficeCannotPassForARoleAnAuthorityOrAGroupOfTheEngine(String id) {
        assertThat(ReservedIds.isReserved(new OfficeId(id))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"police-lead", "officer", "audit"})
    void otherIdsAreFree(String id) {
        assertThat(ReservedIds.isReserved(new OfficeId(id))).isFalse();
        assertThat(ReservedIds.isReserved(new PersonId(id))).isFalse();
    }
}
