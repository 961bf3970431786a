package uk.mandate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.admin.impl.web.SetupResource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.StartProcessVariableScope;
import org.camunda.bpm.engine.rest.dto.identity.UserCredentialsDto;
import org.camunda.bpm.engine.rest.dto.identity.UserDto;
import org.camunda.bpm.engine.rest.dto.identity.UserProfileDto;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import uk.mandate.testing.MandateTest;

/**
 * What our guards close is open in the engine as it is shipped: each test here succeeds with the very act that a test of the
 * guard's sees refused, so that those tests would fail without it.
 */
@MandateTest
@TestInstance(Lifecycle.PER_CLASS)
class GuardsAreNeededTest {
    /** Found only if the expression was evaluated, and reached a class. */
    private static final String REACHES_A_CLASS = "${'x'.getClass().getName()}";

    private final GateCase gate;
    private final UnguardedEngine unguarded;

    @Autowired
    GuardsAreNeededTest(GateCase gate, ApplicationContext beans) {
        this.gate = gate;
        this.unguarded = new UnguardedEngine(beans);
    }

    @AfterAll
    void close() {
        unguarded.close();
    }

    /** {@link QueryGuard}: {@link QueryGuardTest}, {@link QueriesOverHttpTest}. */
    @Test
    void anOrQuerysExpressionIsEvaluated() {
        withCase((engine, task) -> {
            engine.getTaskService().setAssignee(task, "java.lang.String");

            assertThat(hostile(engine).list()).extracting("id").containsExactly(task);
        });
    }

    /** {@link QueryGuard}: {@link QueryGuardTest}, {@link QueriesOverHttpTest}. */
    @Test
    void theExpressionOfAQueryThatExtendsAFilterIsEvaluated() {
        withCase((engine, task) -> {
            engine.getTaskService().setAssignee(task, "java.lang.String");
            var filters = engine.getFilterService();
            var all = filters.saveFilter(filters.newTaskFilter("all")
                    .setQuery(engine.getTaskService().createTaskQuery()));

            assertThat(filters.list(all.getId(), hostile(engine)))
                    .extracting("id")
                    .containsExactly(task);
        });
    }

    /** {@link GuardedExpressions}, {@link ExposedCalls}, {@link ExposedBeans}: {@link ExpressionsTest}. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "${'x'.getClass().getName()}",
                "${'x'.class.name}",
                "${''['class']}",
                "${noteTime.getClass()}",
                "${dataSource}",
                "${caseClock.today()}",
                "${taskService}",
                "${environment}"
            })
    void expressionsReachClassesAndEveryBean(String expression) {
        unguarded.attempt(engine -> {
            var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
            var value = configuration.getCommandExecutorTxRequired().execute(context -> configuration
                    .getExpressionManager()
                    .createExpression(expression)
                    .getValue(StartProcessVariableScope.getSharedInstance()));

            assertThat(value).isNotNull();
        });
    }

    /** {@link AnswerInterceptor}, {@link TaskGate}: {@link TaskGateTest}, {@link AnswersOverHttpTest}. */
    @Test
    void aForgedFieldBecomesAVariableOfTheCase() {
        withCase((engine, task) -> {
            var instance = engine.getTaskService()
                    .createTaskQuery()
                    .taskId(task)
                    .singleResult()
                    .getProcessInstanceId();
            engine.getTaskService().complete(task, Map.of("strategy", "FORGED", "outcome", "abolished"));

            assertThat(engine.getRuntimeService().getVariable(instance, "strategy"))
                    .isEqualTo("FORGED");
        });
    }

    /** {@link CommandGuard}: {@link CommandGuardTest}; {@link EngineApiGuard}: {@link ClosedCallsOverHttpTest}. */
    @Test
    void anErrorEndsTheCase() {
        withCase((engine, task) -> {
            var instance = engine.getTaskService()
                    .createTaskQuery()
                    .taskId(task)
                    .singleResult()
                    .getProcessInstanceId();
            engine.getTaskService().handleBpmnError(task, "any");

            assertThat(engine.getRuntimeService()
                            .createProcessInstanceQuery()
                            .processInstanceId(instance)
                            .count())
                    .isZero();
        });
    }

    /** {@link CommandGuard}: {@link CommandGuardTest}; {@link EngineApiGuard}: {@link ClosedCallsOverHttpTest}. */
    @Test
    void resolvingOverwritesTheCasesVariables() {
        withCase((engine, task) -> {
            engine.getTaskService().resolveTask(task, Map.of("strategy", "FORGED"));

            assertThat(engine.getTaskService().getVariable(task, "strategy")).isEqualTo("FORGED");
        });
    }

    /** {@link CommandGuard} and the engine's authorisations: {@link CommandGuardTest}, {@link ClosedCallsOverHttpTest}. */
    @Test
    void anybodyDeploysAndStoresFilters() {
        unguarded.attempt(engine -> {
            engine.getIdentityService().setAuthentication("legal.officer", List.of("legal-officer"));
            var deployed = engine.getRepositoryService()
                    .createDeployment()
                    .addString("evil.txt", "x")
                    .deploy();
            var filter = engine.getFilterService()
                    .saveFilter(engine.getFilterService().newTaskFilter("evil"));

            assertThat(deployed.getId()).isNotEmpty();
            assertThat(filter.getId()).isNotEmpty();
        });
    }

    /** CVE-2026-77226. {@link WebappApi} and the chains: {@link WebappApiTest}, {@code DoorsTest}. */
    @Test
    void theVendorsSetUpMakesAnAdministratorOfWhoeverComes() {
        unguarded.attempt(engine -> {
            assertThatCode(() -> new SetupResource().createInitialUser(UnguardedEngine.NAME, user("evil")))
                    .doesNotThrowAnyException();

            assertThat(engine.getIdentityService()
                            .createUserQuery()
                            .memberOfGroup("camunda-admin")
                            .list())
                    .extracting("id")
                    .containsExactly("evil");
        });
    }

    private void withCase(Act act) {
        var task = gate.taskId(gate.open());
        unguarded.attempt(engine -> act.on(engine, task));
    }

    private static TaskQueryImpl hostile(ProcessEngine engine) {
        return (TaskQueryImpl) engine.getTaskService()
                .createTaskQuery()
                .or()
                .taskAssigneeExpression(REACHES_A_CLASS)
                .endOr();
    }

    private static UserDto user(String id) {
        var profile = new UserProfileDto();
        profile.setId(id);
        var credentials = new UserCredentialsDto();
        credentials.setPassword("evil-evil-evil");
        var user = new UserDto();
        user.setProfile(profile);
        user.setCredentials(credentials);
        return user;
    }

    private interface Act {
        void on(ProcessEngine engine, String task);
    }
}
