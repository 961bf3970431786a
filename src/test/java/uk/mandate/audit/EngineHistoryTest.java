package uk.mandate.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.Door;
import uk.mandate.accountability.PersonId;
import uk.mandate.process.EngineActs;
import uk.mandate.testing.MandateTest;

/** Which step of the engine leaves which entry; each once, and none that was rolled back. */
@MandateTest
class EngineHistoryTest {
    private static final ActingPerson OFFICER = ActingPerson.at(Door.TASKLIST, new PersonId("democratic.services"));

    private final String caseReference = "CSS-" + UUID.randomUUID();

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService management;

    @Autowired
    LedgerEntries entries;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void deployTheProcess() {
        EngineActs.run(() -> StepsTask.deploy(repository));
    }

    @Test
    void aStartedCaseHasItsStartItsVariablesAndItsTask() {
        start();

        assertThat(entries.typesOf(caseReference))
                .containsExactly("process-started", "variable-changed", "task-offered", "task-created");
        assertThat(entries.last(caseReference, "process-started").at("/process").asText())
                .isEqualTo("ledger-steps");
        assertThat(entries.last(caseReference, "variable-changed")
                        .at("/changes/strategy/after")
                        .asText())
                .isEqualTo(caseReference);
        assertThat(entries.last(caseReference, "task-offered")
                        .at("/details/group")
                        .asText())
                .isEqualTo("democratic-services");
        var created = entries.last(caseReference, "task-created");
        assertThat(created.at("/kind").asText()).isEqualTo("step");
        assertThat(created.at("/element").asText()).isEqualTo("Task_Record");
        assertThat(created.at("/changes/due/after").asText()).startsWith("2025-02-28T");
    }

    @Test
    void claimingHandingOnAndGivingBackShowBeforeAndAfter() {
        start();
        Acting.as(OFFICER, () -> tasks.claim(task(), "democratic.services"));
        EngineActs.run(() -> {
            tasks.setAssignee(task(), "leader");
            tasks.setAssignee(task(), null);
            tasks.setAssignee(task(), "leader");
        });

        assertThat(entries.typesOf(caseReference))
                .endsWith("task-claimed", "task-reassigned", "task-released", "task-assigned");
        var claimed = entries.last(caseReference, "task-claimed");
        assertThat(claimed.at("/who/person").asText()).isEqualTo("democratic.services");
        assertThat(claimed.at("/changes/assignee/before").isMissingNode()).isTrue();
        assertThat(claimed.at("/changes/assignee/after").asText()).isEqualTo("democratic.services");
        var reassigned = entries.last(caseReference, "task-reassigned").at("/changes/assignee");
        assertThat(reassigned.at("/before").asText()).isEqualTo("democratic.services");
        assertThat(reassigned.at("/after").asText()).isEqualTo("leader");
    }

    @Test
    void anAnsweredTaskHasItsCompletionAndTheEndOfItsProcess() {
        start();
        complete("adopted");

        assertThat(entries.typesOf(caseReference))
                .containsSubsequence("variable-changed", "task-completed", "process-ended");
        assertThat(entries.typesOf(caseReference)).containsOnlyOnce("task-completed", "process-ended");
        assertThat(entries.last(caseReference, "process-ended").at("/element").asText())
                .isEqualTo("EndEvent_Recorded");
    }

    @Test
    void aChangedVariableShowsWhatItWasEvenWithinOneCommand() {
        start();
        var execution = tasks.createTaskQuery()
                .processInstanceBusinessKey(caseReference)
                .singleResult()
                .getProcessInstanceId();
        EngineActs.run(() -> {
            runtime.setVariable(execution, "stage", "council");
            runtime.setVariable(execution, "stage", "leader");
            runtime.removeVariable(execution, "stage");
        });

        var changes = entries.of(caseReference).stream()
                .map(entry -> entry.at("/changes/stage"))
                .filter(change -> !change.isMissingNode())
                .map(Object::toString)
                .toList();
        assertThat(changes)
                .containsExactly(
                        "{\"after\":\"council\"}",
                        "{\"after\":\"leader\",\"before\":\"council\"}",
                        "{\"before\":\"leader\"}");
    }

    @Test
    void aTimerThatFiresIsNobodysActEvenIfSomebodyMovedTheClock() {
        start();
        var timer = management
                .createJobQuery()
                .processInstanceId(tasks.createTaskQuery()
                        .processInstanceBusinessKey(caseReference)
                        .singleResult()
                        .getProcessInstanceId())
                .singleResult();
        Acting.as(
                ActingPerson.at(Door.PAGE, new PersonId("administrator")),
                () -> EngineActs.run(() -> management.executeJob(timer.getId())));

        assertThat(entries.typesOf(caseReference)).endsWith("task-cancelled", "process-ended", "timer-fired");
        var fired = entries.last(caseReference, "timer-fired");
        assertThat(fired.at("/element").asText()).isEqualTo("BoundaryEvent_TooLate");
        assertThat(fired.at("/who/person").asText()).isEqualTo("timer");
        assertThat(fired.at("/who/door").asText()).isEqualTo("timer");
        assertThat(fired.at("/details/job").asText()).isEqualTo(timer.getId());
    }

    @Test
    void aCancelledCaseSaysWhy() {
        start();
        var begun = tasks.createTaskQuery()
                .processInstanceBusinessKey(caseReference)
                .singleResult()
                .getProcessInstanceId();
        EngineActs.run(() -> runtime.deleteProcessInstance(begun, "Begun by mistake"));

        assertThat(entries.typesOf(caseReference))
                .contains("task-cancelled", "process-cancelled", "engine-administered");
        assertThat(entries.last(caseReference, "process-cancelled")
                        .at("/reason/sha256")
                        .asText())
                .hasSize(64);
    }

    @Test
    void aDeploymentIsOneEntryHoweverManyPropertiesTheEngineLogs() {
        var before = entries.position();
        var model = Bpmn.createExecutableProcess("ledger-other")
                .camundaHistoryTimeToLive(3650)
                .startEvent()
                .endEvent()
                .done();
        EngineActs.call(() -> repository
                .createDeployment()
                .addModelInstance("ledger-other.bpmn", model)
                .deploy());

        assertThat(entries.after(before)).singleElement().satisfies(entry -> {
            assertThat(entry.at("/type").asText()).isEqualTo("engine-administered");
            assertThat(entry.at("/details/entity").asText()).isEqualTo("Deployment");
            assertThat(entry.at("/details/operation").asText()).isEqualTo("Create");
        });
    }

    @Test
    void aRolledBackCommandLeavesNothing() {
        transaction.executeWithoutResult(status -> {
            start();
            assertThat(entries.typesOf(caseReference)).contains("process-started");
            status.setRollbackOnly();
        });

        assertThat(entries.of(caseReference)).isEmpty();
    }

    @Test
    void aRefusedCommandLeavesNoStepBehind() {
        start();
        var before = entries.typesOf(caseReference);

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    complete("adopted");
                    throw new IllegalStateException("The domain says no.");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(entries.typesOf(caseReference)).isEqualTo(before);
    }

    private void start() {
        EngineActs.call(() ->
                runtime.startProcessInstanceByKey(StepsTask.PROCESS, caseReference, Map.of("strategy", caseReference)));
    }

    private void complete(String outcome) {
        Acting.as(OFFICER, () -> tasks.complete(task(), Map.of("outcome", outcome)));
    }

    private String task() {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(caseReference)
                .singleResult()
                .getId();
    }
}
