package uk.mandate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static uk.mandate.process.GateCase.DEMOCRATIC_SERVICES;
import static uk.mandate.process.GateCase.adopted;

import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ManagementServiceImpl;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import uk.mandate.accountability.ActRefused;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.Door;
import uk.mandate.accountability.PersonId;
import uk.mandate.testing.MandateTest;

/** Every way to change a case but answering its tasks is refused to people, and leaves the case as it was. */
@MandateTest
@RecordApplicationEvents
class CommandGuardTest {
    private static final ActingPerson LEGAL = ActingPerson.at(Door.TASKLIST, new PersonId("legal.officer"));
    private static final Map<String, Act> ACTS = acts();

    @Autowired
    ProcessEngine engine;

    @Autowired
    GateCase gate;

    @Autowired
    ApplicationEvents events;

    static Stream<String> names() {
        return ACTS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isRefusedAndChangesNothing(String name) {
        var at = atCheck();
        var before = gate.everything();
        var thrown = catchThrowable(() ->
                Acting.as(LEGAL, () -> Objects.requireNonNull(ACTS.get(name)).attempt(engine, at)));
        assertThat(thrown).isInstanceOf(AuthorizationException.class);
        assertThat(thrown.getMessage())
                .doesNotContain("ENGINE-")
                .doesNotContain("Cmd")
                .endsWith(".");
        assertThat(gate.everything()).isEqualTo(before);
        assertThat(events.stream(ActRefused.class)).isNotEmpty().allMatch(told -> told.type()
                .equals("access-refused"));
    }

    @Test
    void peopleClaimForThemselvesAndGiveBack() {
        var at = atCheck();
        Acting.as(LEGAL, () -> engine.getTaskService().claim(at.task(), "legal.officer"));
        assertThat(Objects.requireNonNull(gate.task(at.reference())).getAssignee())
                .isEqualTo("legal.officer");
        Acting.as(LEGAL, () -> engine.getTaskService().setAssignee(at.task(), null));
        assertThat(Objects.requireNonNull(gate.task(at.reference())).getAssignee())
                .isNull();
    }

    @Test
    void aTaskThatIsClaimedIsNotClaimedAgain() {
        var reference = gate.open();
        var task = gate.taskId(reference);
        Acting.as(DEMOCRATIC_SERVICES, () -> engine.getTaskService().claim(task, "democratic.services"));
        var second = ActingPerson.at(Door.TASKLIST, new PersonId("democratic.services.second"));
        assertThat(catchThrowable(() ->
                        Acting.as(second, () -> engine.getTaskService().claim(task, "democratic.services.second"))))
                .hasMessageMatching("Already claimed by .+\\.")
                .hasMessageNotContaining("ENGINE-");
    }

    private At atCheck() {
        var reference = gate.open();
        gate.complete(DEMOCRATIC_SERVICES, gate.taskId(reference), adopted());
        var task = Objects.requireNonNull(gate.task(reference));
        var job = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        return new At(
                reference,
                task.getId(),
                task.getProcessInstanceId(),
                task.getExecutionId(),
                task.getProcessDefinitionId(),
                job.getId());
    }

    record At(String reference, String task, String instance, String execution, String definition, String job) {}

    interface Act {
        void attempt(ProcessEngine engine, At at);
    }

    private static Map<String, Act> acts() {
        var acts = new LinkedHashMap<String, Act>();
        onCases(acts);
        onTasks(acts);
        onJobsAndModels(acts);
        onPeople(acts);
        return acts;
    }

    private static void onCases(Map<String, Act> acts) {
        acts.put("start", (engine, at) -> engine.getRuntimeService().startProcessInstanceByKey("gate-test"));
        acts.put("start form", (engine, at) -> engine.getFormService().submitStartForm(at.definition(), Map.of()));
        acts.put("message", (engine, at) -> engine.getRuntimeService().correlateMessage("Any"));
        acts.put("signal", (engine, at) -> engine.getRuntimeService().signalEventReceived("Any"));
        acts.put("trigger", (engine, at) -> engine.getRuntimeService().signal(at.execution()));
        acts.put("variable", (engine, at) -> engine.getRuntimeService().setVariable(at.instance(), "outcome", "x"));
        acts.put("local variable", (engine, at) -> engine.getRuntimeService()
                .setVariableLocal(at.execution(), "outcome", "x"));
        acts.put("no variable", (engine, at) -> engine.getRuntimeService().removeVariable(at.instance(), "outcome"));
        acts.put("suspend", (engine, at) -> engine.getRuntimeService().suspendProcessInstanceById(at.instance()));
        acts.put("delete", (engine, at) -> engine.getRuntimeService().deleteProcessInstance(at.instance(), "x"));
        acts.put("modify", (engine, at) -> engine.getRuntimeService()
                .createProcessInstanceModification(at.instance())
                .startBeforeActivity("Task_Decide")
                .execute());
        acts.put("restart", (engine, at) -> engine.getRuntimeService()
                .restartProcessInstances(at.definition())
                .startBeforeActivity("Task_Decide")
                .processInstanceIds(at.instance())
                .execute());
        acts.put("migrate", (engine, at) -> engine.getRuntimeService()
                .createMigrationPlan(at.definition(), at.definition())
                .mapEqualActivities()
                .build());
        acts.put("delete history", (engine, at) -> engine.getHistoryService()
                .deleteHistoricProcessInstance(at.instance()));
        acts.put("batch", (engine, at) -> engine.getRuntimeService()
                .deleteProcessInstancesAsync(List.of(at.instance()), "x"));
        acts.put("clean-up", (engine, at) -> engine.getHistoryService().cleanUpHistoryAsync(true));
        acts.put("decide", (engine, at) -> engine.getDecisionService().evaluateDecisionTableByKey("any", Map.of()));
    }

    private static void onTasks(Map<String, Act> acts) {
        acts.put("task variable", (engine, at) -> engine.getTaskService().setVariable(at.task(), "outcome", "x"));
        acts.put("local task variable", (engine, at) -> engine.getTaskService()
                .setVariableLocal(at.task(), "title", "x"));
        acts.put("no task variable", (engine, at) -> engine.getTaskService().removeVariable(at.task(), "outcome"));
        acts.put("BPMN error", (engine, at) -> engine.getTaskService().handleBpmnError(at.task(), "x"));
        acts.put("escalation", (engine, at) -> engine.getTaskService().handleEscalation(at.task(), "x"));
        acts.put("delegate", (engine, at) -> engine.getTaskService().delegateTask(at.task(), "finance.officer"));
        acts.put("resolve", (engine, at) -> engine.getTaskService().resolveTask(at.task(), Map.of("outcome", "x")));
        acts.put("create task", (engine, at) -> engine.getTaskService().newTask());
        acts.put("delete task", (engine, at) -> engine.getTaskService().deleteTask(at.task()));
        acts.put("save task", (engine, at) -> {
            var task =
                    engine.getTaskService().createTaskQuery().taskId(at.task()).singleResult();
            task.setName("x");
            engine.getTaskService().saveTask(task);
        });
        acts.put("due date", (engine, at) -> engine.getTaskService().setDueDate(at.task(), Date.from(Instant.EPOCH)));
        acts.put("follow-up", (engine, at) -> engine.getTaskService()
                .setFollowUpDate(at.task(), Date.from(Instant.EPOCH)));
        acts.put("name", (engine, at) -> engine.getTaskService().setName(at.task(), "x"));
        acts.put("description", (engine, at) -> engine.getTaskService().setDescription(at.task(), "x"));
        acts.put("priority", (engine, at) -> engine.getTaskService().setPriority(at.task(), 99));
        acts.put("assignee", (engine, at) -> engine.getTaskService().setAssignee(at.task(), "finance.officer"));
        acts.put("claim for another", (engine, at) -> engine.getTaskService().claim(at.task(), "finance.officer"));
        acts.put("owner", (engine, at) -> engine.getTaskService().setOwner(at.task(), "legal.officer"));
        acts.put("candidate", (engine, at) -> engine.getTaskService().addCandidateUser(at.task(), "finance.officer"));
        acts.put("group", (engine, at) -> engine.getTaskService().addCandidateGroup(at.task(), "finance-officer"));
        acts.put("no group", (engine, at) -> engine.getTaskService().deleteCandidateGroup(at.task(), "legal-officer"));
        acts.put("comment", (engine, at) -> engine.getTaskService().createComment(at.task(), at.instance(), "x"));
        acts.put("attachment", (engine, at) -> engine.getTaskService()
                .createAttachment("x", at.task(), at.instance(), "x", "x", "https://example.org"));
    }

    private static void onJobsAndModels(Map<String, Act> acts) {
        acts.put("execute job", (engine, at) -> engine.getManagementService().executeJob(at.job()));
        acts.put("job's due date", (engine, at) -> engine.getManagementService()
                .setJobDuedate(at.job(), Date.from(Instant.EPOCH)));
        acts.put("retries", (engine, at) -> engine.getManagementService().setJobRetries(at.job(), 0));
        acts.put("delete job", (engine, at) -> engine.getManagementService().deleteJob(at.job()));
        acts.put("suspend job", (engine, at) -> engine.getManagementService().suspendJobById(at.job()));
        acts.put("property", (engine, at) -> engine.getManagementService().setProperty("x", "x"));
        acts.put("purge", (engine, at) -> ((ManagementServiceImpl) engine.getManagementService()).purge());
        acts.put("deploy", (engine, at) -> engine.getRepositoryService()
                .createDeployment()
                .addString("x.txt", "x")
                .deploy());
        acts.put("suspend model", (engine, at) -> engine.getRepositoryService()
                .suspendProcessDefinitionById(at.definition()));
        acts.put("delete model", (engine, at) -> engine.getRepositoryService()
                .deleteProcessDefinition(at.definition(), true));
        acts.put("filter", (engine, at) -> engine.getFilterService().newTaskFilter("x"));
        acts.put("delete filter", (engine, at) -> engine.getFilterService().deleteFilter("x"));
        acts.put("external task", (engine, at) -> engine.getExternalTaskService()
                .fetchAndLock(1, "x")
                .topic("x", 1000)
                .execute());
        acts.put("unknown command", (engine, at) -> ((ProcessEngineImpl) engine)
                .getProcessEngineConfiguration()
                .getCommandExecutorTxRequired()
                .execute(context -> context));
    }

    private static void onPeople(Map<String, Act> acts) {
        acts.put("user", (engine, at) -> engine.getIdentityService().newUser("x"));
        acts.put("delete user", (engine, at) -> engine.getIdentityService().deleteUser("x"));
        acts.put("group of people", (engine, at) -> engine.getIdentityService().newGroup("x"));
        acts.put("membership", (engine, at) -> engine.getIdentityService()
                .createMembership("legal.officer", "camunda-admin"));
        acts.put("authorisation", (engine, at) -> engine.getAuthorizationService()
                .createNewAuthorization(1));
        acts.put("password", (engine, at) -> engine.getIdentityService().checkPassword("x", "x"));
    }
}
