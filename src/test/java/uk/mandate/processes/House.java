package uk.mandate.processes;

import java.util.Map;
import java.util.Set;

/**
 * What models and forms may refer to.
 *
 * @param models the ids of all processes
 * @param tasks all user tasks in kebab-case, such as {@code publish-strategy}
 * @param forms the ids of all forms
 * @param answers the {@code *Answer} records by task, such as {@code publish-strategy}
 * @param groups the candidate groups that the organisation knows
 * @param beans the names of the beans that expressions may reach
 * @param names what Java shares with each model, by process id
 */
record House(
        Set<String> models,
        Set<String> tasks,
        Set<String> forms,
        Map<String, Class<?>> answers,
        Set<String> groups,
        Set<String> beans,
        Map<String, SharedNames> names) {}
