package uk.mandate.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.mandate.process.EngineActs;
import uk.mandate.testing.MandateTest;

/** A step that fails, fails for good, and is mended: what the ledger says of it. */
@MandateTest
class FailedJobsTest {
    private final String caseReference = "CSS-" + UUID.randomUUID();

    @Autowired
    RuntimeService runtime;

    @Autowired
    RepositoryService repository;

    @Autowired
    ManagementService management;

    @Autowired
    FailingStep step;

    @Autowired
    LedgerEntries entries;

    @BeforeEach
    void deployTheProcesses() {
        EngineActs.run(() -> FailingStep.deploy(repository));
    }

    @Test
    void eachFailureIsAnEntryAndTheLastOneRaisesAnIncident() {
        start(FailingStep.AT_ONCE);

        fail();
        assertThat(entries.typesOf(caseReference)).endsWith("job-failed").doesNotContain("incident-raised");
        fail();
        fail();

        assertThat(entries.typesOf(caseReference))
                .containsSubsequence("job-failed", "job-failed", "job-failed")
                .containsOnlyOnce("incident-raised");
        var failed = entries.last(caseReference, "job-failed");
        assertThat(failed.at("/kind").asText()).isEqualTo("step");
        assertThat(failed.at("/process").asText()).isEqualTo(FailingStep.AT_ONCE);
        assertThat(failed.at("/element").asText()).isEqualTo("Task_Fail");
        assertThat(failed.at("/details/job").asText()).isEqualTo(job().getId());
        assertThat(failed.at("/who/door").asText()).isEqualTo("system");
        // Its words may repeat what somebody typed, so they stand outside.
        assertThat(failed.at("/sentence/sha256").asText()).hasSize(64);
        assertThat(failed.toString()).doesNotContain("The step failed.");
        var raised = entries.last(caseReference, "incident-raised");
        assertThat(raised.at("/element").asText()).isEqualTo("Task_Fail");
        assertThat(raised.at("/details/incidentType").asText()).isEqualTo("failedJob");
    }

    @Test
    void aMendedStepResolvesItsIncident() {
        start(FailingStep.AT_ONCE);
        fail();
        fail();
        fail();
        var incident = entries.last(caseReference, "incident-raised").at("/details/incident");

        step.mend(caseReference);
        EngineActs.run(() -> management.setJobRetries(job().getId(), 1));

        assertThat(entries.last(caseReference, "incident-resolved").at("/details/incident"))
                .isEqualTo(incident);
        EngineActs.run(() -> management.executeJob(job().getId()));
        assertThat(entries.typesOf(caseReference)).endsWith("process-ended");
    }

    @Test
    void whatFollowsFromATimeAndFailsIsTheTimersFailureAndNoTimerFired() {
        start(FailingStep.LATER);

        fail();

        assertThat(entries.typesOf(caseReference)).endsWith("timer-failed").doesNotContain("timer-fired", "job-failed");
        var failed = entries.last(caseReference, "timer-failed");
        assertThat(failed.at("/element").asText()).isEqualTo("CatchEvent_TimeHasCome");
        assertThat(failed.at("/details/due").asText()).startsWith("2025-02-18T");

        step.mend(caseReference);
        EngineActs.run(() -> management.executeJob(job().getId()));
        assertThat(entries.typesOf(caseReference))
                .containsOnlyOnce("timer-fired")
                .contains("process-ended");
    }

    private void start(String process) {
        EngineActs.call(
                () -> runtime.startProcessInstanceByKey(process, caseReference, Map.of("strategy", caseReference)));
    }

    private void fail() {
        var id = job().getId();
        assertThatThrownBy(() -> EngineActs.run(() -> management.executeJob(id)))
                .hasMessageContaining("The step failed.");
    }

    private Job job() {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseReference)
                .singleResult();
        return management.createJobQuery().processInstanceId(instance.getId()).singleResult();
    }
}
