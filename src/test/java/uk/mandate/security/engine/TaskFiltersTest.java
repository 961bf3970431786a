package uk.mandate.security.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.core.env.Environment;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.calendar.CaseClock;
import uk.mandate.process.EngineActs;
import uk.mandate.testing.MandateTest;
import uk.mandate.testing.SignedIn;

/** What each of Tasklist's filters shows to whom, asked as Tasklist asks. */
@MandateTest
class TaskFiltersTest {
    private static final String ENGINE = "/camunda/api/engine/engine/default";

    @Autowired
    Environment environment;

    @Autowired
    ProcessEngine engine;

    @Autowired
    EngineAtStart atStart;

    private final Map<String, String> instances = new HashMap<>();

    @BeforeEach
    void fiveTasks() {
        task("claimed", "police-officer", "2025-03-31T17:00");
        task("overdue", "police-officer", "2025-02-12T17:00");
        task("tenth-day", "police-officer", "2025-02-27T17:00");
        task("eleventh-day", "police-officer", "2025-02-28T17:00");
        task("authority", "authority-police", "2025-03-31T17:00");
        task("others", "fire-officer", "2025-02-20T17:00");
        EngineActs.run(() -> engine.getTaskService().setAssignee(taskOf("claimed"), "police.officer"));
        moveClocks("2025-02-13T09:00");
    }

    @AfterEach
    void noTasks() {
        EngineActs.run(() -> instances.values().forEach(instance -> engine.getRuntimeService()
                .deleteProcessInstance(instance, "test is over")));
    }

    @Test
    void eachFilterShowsItsTasks() {
        var officer = SignedIn.as(environment, "police.officer");

        assertThat(shown(officer, "My tasks")).containsExactlyInAnyOrder("claimed");
        assertThat(shown(officer, "My group's tasks"))
                .containsExactlyInAnyOrder("claimed", "overdue", "tenth-day", "eleventh-day", "authority");
        assertThat(shown(officer, "My authority's tasks")).containsExactlyInAnyOrder("authority");
        assertThat(shown(officer, "Overdue")).containsExactlyInAnyOrder("overdue");
        assertThat(shown(officer, "Due within ten working days")).containsExactlyInAnyOrder("tenth-day");
        assertThat(filters(officer)).doesNotContainKey("All tasks");
    }

    @Test
    void governanceSeesAllTasksAndMayChangeNone() {
        var governance = SignedIn.as(environment, "monitoring.officer");

        assertThat(shown(governance, "All tasks")).contains("claimed", "overdue", "authority", "others");
        assertThat(governance
                        .postJson(
                                ENGINE + "/task/" + taskOf("others") + "/claim", Map.of("userId", "monitoring.officer"))
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
        assertThat(governance
                        .postJson(ENGINE + "/task/" + taskOf("others") + "/complete", Map.of())
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
        assertThat(taskOf("others")).isNotEmpty();
    }

    @Test
    void whoWorksForNoAuthorityAndHoldsNothingSeesNothing() {
        var leader = SignedIn.as(environment, "portfolio.holder");

        assertThat(shown(leader, "My authority's tasks")).isEmpty();
        assertThat(shown(leader, "Overdue")).isEmpty();
        assertThat(shown(leader, "My group's tasks")).isEmpty();
    }

    @Test
    void theFiltersStandInOrderAndShowTheCase() {
        var filters = SignedIn.as(environment, "democratic.services")
                .json(ENGINE + "/filter?sortBy=filterId&sortOrder=asc&itemCount=false");
        assertThat(StreamSupport.stream(filters.spliterator(), false)
                        .sorted((one, other) -> Integer.compare(priority(one), priority(other)))
                        .map(filter -> filter.get("name").asText()))
                .containsExactly(
                        "My tasks",
                        "My group's tasks",
                        "My authority's tasks",
                        "Overdue",
                        "Due within ten working days",
                        "All tasks");
        assertThat(filters.get(0).get("properties").get("variables").findValuesAsText("label"))
                .contains("Strategy", "Deadline");
    }

    private static int priority(JsonNode filter) {
        return filter.get("properties").get("priority").asInt();
    }

    @Test
    void nobodyMakesChangesOrRemovesAFilter() {
        for (var person : List.of("democratic.services", "administrator")) {
            var browser = SignedIn.as(environment, person);
            var ids = filters(SignedIn.as(environment, "democratic.services"));
            var filter = Map.of("resourceType", "Task", "name", "Mine", "query", Map.of(), "properties", Map.of());
            assertThat(browser.postJson(ENGINE + "/filter/create", filter).statusCode())
                    .isEqualTo(403);
            assertThat(browser.sendJson("PUT", ENGINE + "/filter/" + ids.get("Overdue"), filter)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(browser.sendJson("DELETE", ENGINE + "/filter/" + ids.get("Overdue"), "")
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void anotherStartKeepsFiltersAndGrantsAsTheyAre() {
        var before = filters(SignedIn.as(environment, "democratic.services"));
        var grants = engine.getAuthorizationService().createAuthorizationQuery().count();

        atStart.run(new DefaultApplicationArguments());

        assertThat(filters(SignedIn.as(environment, "democratic.services"))).isEqualTo(before);
        assertThat(engine.getAuthorizationService().createAuthorizationQuery().count())
                .isEqualTo(grants);
    }

    private List<String> shown(SignedIn browser, String filter) {
        var tasks = browser.json(
                ENGINE + "/filter/" + filters(browser).get(filter) + "/list?firstResult=0&maxResults=2000", Map.of());
        return StreamSupport.stream(tasks.spliterator(), false)
                .map(task -> task.get("name").asText())
                .filter(instances::containsKey)
                .toList();
    }

    private static Map<String, String> filters(SignedIn browser) {
        var filters = new HashMap<String, String>();
        browser.json(ENGINE + "/filter")
                .forEach(filter -> filters.put(
                        filter.get("name").asText(), filter.get("id").asText()));
        return filters;
    }

    private void task(String name, String group, String due) {
        Acting.as(
                ActingPerson.system(),
                () -> EngineActs.run(() -> {
                    engine.getRepositoryService()
                            .createDeployment()
                            .name("gate-test")
                            .enableDuplicateFiltering(true)
                            .addClasspathResource("models/gate-test.bpmn")
                            .deploy();
                    var instance = engine.getRuntimeService()
                            .startProcessInstanceByKey(
                                    "gate-test", "FILTER-" + name, Map.of("strategy", "FILTER-" + name));
                    instances.put(name, instance.getId());
                    var id = taskOf(name);
                    List.of("democratic-services", "leader")
                            .forEach(candidate -> engine.getTaskService().deleteCandidateGroup(id, candidate));
                    engine.getTaskService().addCandidateGroup(id, group);
                    var task =
                            engine.getTaskService().createTaskQuery().taskId(id).singleResult();
                    task.setName(name);
                    task.setDueDate(Date.from(
                            LocalDateTime.parse(due).atZone(CaseClock.LONDON).toInstant()));
                    engine.getTaskService().saveTask(task);
                }));
    }

    private String taskOf(String name) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instances.get(name))
                .singleResult()
                .getId();
    }

    @Autowired
    CaseClock clock;

    private void moveClocks(String london) {
        var now = LocalDateTime.parse(london).atZone(CaseClock.LONDON).toInstant();
        clock.moveTo(now);
        ClockUtil.setCurrentTime(Date.from(now));
    }

    @AfterEach
    void engineClock() {
        ClockUtil.reset();
    }
}
