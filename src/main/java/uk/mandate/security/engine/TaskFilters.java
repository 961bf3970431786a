package uk.mandate.security.engine;

import static org.camunda.bpm.engine.authorization.Permissions.READ;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/**
 * The filters on the left of Tasklist. They are Mandate's own: people can neither make nor change any, because a stored
 * filter runs expressions.
 */
@Component
class TaskFilters {
    private final FilterService filters;
    private final TaskService tasks;
    private final EngineGrants grants;

    TaskFilters(FilterService filters, TaskService tasks, EngineGrants grants) {
        this.filters = filters;
        this.tasks = tasks;
        this.grants = grants;
    }

    /** Makes the filters what this version says, keeps their ids, and removes all others. */
    void renew() {
        var wanted = definitions();
        Set<String> names = wanted.stream().map(Definition::name).collect(Collectors.toSet());
        filters.createTaskFilterQuery().list().stream()
                .filter(stored -> !names.contains(stored.getName()))
                .forEach(stored -> filters.deleteFilter(stored.getId()));
        for (int place = 0; place < wanted.size(); place++) {
            store(wanted.get(place), place);
        }
    }

    private List<Definition> definitions() {
        return List.of(
                new Definition(
                        "My tasks",
                        "Tasks that you have claimed",
                        EngineGroups.OFFICERS,
                        tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}")),
                new Definition(
                        "My group's tasks",
                        "Tasks of the offices and groups you belong to, claimed or not",
                        EngineGroups.OFFICERS,
                        tasks.createTaskQuery()
                                .taskCandidateGroupInExpression("${taskFilterValues.myGroups()}")
                                .includeAssignedTasks()),
                new Definition(
                        "My authority's tasks",
                        "Tasks of the authority you work for, claimed or not",
                        EngineGroups.OFFICERS,
                        tasks.createTaskQuery()
                                .taskCandidateGroupInExpression("${taskFilterValues.myAuthorities()}")
                                .includeAssignedTasks()),
                new Definition(
                        "Overdue",
                        "Tasks whose due date has passed",
                        EngineGroups.OFFICERS,
                        tasks.createTaskQuery().dueBeforeExpression("${now()}")),
                new Definition(
                        "Due within ten working days",
                        "Tasks that fall due by the end of the tenth working day from today",
                        EngineGroups.OFFICERS,
                        tasks.createTaskQuery()
                                .dueAfterExpression("${now()}")
                                .dueBeforeExpression("${taskFilterValues.tenWorkingDaysAhead()}")),
                new Definition(
                        "All tasks",
                        "Every open task of every case",
                        EngineGroups.GOVERNANCE,
                        tasks.createTaskQuery()));
    }

    private void store(Definition definition, int place) {
        Filter stored =
                filters.createTaskFilterQuery().filterName(definition.name()).singleResult();
        var filter = stored == null ? filters.newTaskFilter(definition.name()) : stored;
        filter.setQuery(definition.query());
        filter.setProperties(properties(definition, place));
        var saved = filters.saveFilter(filter);
        grants.grant(new Grant(definition.group(), Resources.FILTER, saved.getId(), READ));
    }

    private static Map<String, Object> properties(Definition definition, int place) {
        return Map.of(
                "description",
                definition.description(),
                "priority",
                place,
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                "variables",
                List.of(
                        Map.of("name", "strategy", "label", "Strategy"),
                        Map.of("name", "deadlineWords", "label", "Deadline"),
                        Map.of("name", "stageName", "label", "Stage"),
                        Map.of("name", "rule", "label", "Rule")));
    }

    /** One filter; its expressions name only what models may name. */
    private record Definition(String name, String description, String group, TaskQuery query) {}
}
