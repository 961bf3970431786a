package uk.mandate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.mandate.testing.MandateTest;

/** CVE-2026-109432: expressions in the parts of an or-query, by both routes. */
@MandateTest
class QueryGuardTest {
    private static final String HOSTILE = "${'x'.getClass().getName()}";

    @Autowired
    TaskService tasks;

    @Autowired
    FilterService filters;

    @Autowired
    IdentityService identity;

    @Autowired
    GateCase gate;

    @AfterEach
    void nobodySignedIn() {
        identity.clearAuthentication();
    }

    @Test
    void anAdHocOrQueryHoldsNoExpression() {
        assertThatThrownBy(() -> hostile().list())
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("may not hold expressions");
        assertThatThrownBy(() -> hostile().count()).isInstanceOf(BadUserRequestException.class);
    }

    /** As the REST layer builds it: parts without any validator. */
    @Test
    void aQueryThatRestBuiltHoldsNoExpression() {
        var query = (TaskQueryImpl) tasks.createTaskQuery();
        var part = new TaskQueryImpl();
        part.setOrQueryActive();
        part.taskAssigneeExpression(HOSTILE);
        query.addOrQuery(part);
        assertThatThrownBy(query::list).isInstanceOf(BadUserRequestException.class);
    }

    @Test
    void aQueryThatExtendsAStoredFilterHoldsNoExpression() {
        var filter = stored(tasks.createTaskQuery());
        assertThatThrownBy(() -> filters.list(filter, hostile())).isInstanceOf(BadUserRequestException.class);
        assertThatThrownBy(() -> filters.count(filter, hostile())).isInstanceOf(BadUserRequestException.class);
        assertThatThrownBy(() -> filters.singleResult(filter, hostile())).isInstanceOf(BadUserRequestException.class);
    }

    @Test
    void aPlainOrQueryWorks() {
        var reference = gate.open();
        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(reference)
                        .or()
                        .taskName("Decide")
                        .taskAssignee("nobody")
                        .endOr()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void aStoredFilterStillKnowsWhoAsks() {
        var reference = gate.open();
        EngineActs.run(() -> tasks.setAssignee(gate.taskId(reference), "democratic.services"));
        var filter = stored(tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"));
        identity.setAuthentication("democratic.services", List.of("democratic-services"));
        var mine = EngineActs.call(
                () -> filters.count(filter, tasks.createTaskQuery().processInstanceBusinessKey(reference)));
        identity.setAuthentication("legal.officer", List.of("legal-officer"));
        var others = EngineActs.call(
                () -> filters.count(filter, tasks.createTaskQuery().processInstanceBusinessKey(reference)));
        assertThat(List.of(mine, others)).containsExactly(1L, 0L);
    }

    private TaskQuery hostile() {
        return tasks.createTaskQuery().or().taskAssigneeExpression(HOSTILE).endOr();
    }

    private String stored(TaskQuery query) {
        return EngineActs.call(() -> filters.saveFilter(
                        filters.newTaskFilter("Test " + System.nanoTime()).setQuery(query))
                .getId());
    }
}
