package uk.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.mandate.testing.MandateTest;

@MandateTest
class MandateApplicationTest {
    @Autowired
    ProcessEngine engine;

    @Test
    void theEngineRunsOnPostgres() {
        assertThat(engine.getManagementService().getTableCount()).containsKey("ACT_RU_TASK");
    }
}
