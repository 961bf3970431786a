package uk.mandate.notification;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.PersonId;
import uk.mandate.calendar.CaseClock;
import uk.mandate.organisation.Directory;
import uk.mandate.organisation.Directory.PersonEntry;
import uk.mandate.process.Cases;
import uk.mandate.process.Cases.OpenTask;

/**
 * Whose the open tasks are today: whoever took one on has it alone; else everybody who holds one of its offices, deputies too.
 */
@Component
class TasksInHand {
    private final Cases cases;
    private final Directory directory;
    private final CaseClock clock;

    TasksInHand(Cases cases, Directory directory, CaseClock clock) {
        this.cases = cases;
        this.directory = directory;
        this.clock = clock;
    }

    List<OpenTask> all() {
        return cases.openTasks();
    }

    /** Those of these tasks that are open still and the person's today. */
    List<OpenTask> of(PersonId person, Set<String> ids) {
        return cases.openTasks(ids).stream()
                .filter(task -> holders(task).contains(person))
                .toList();
    }

    /** The tasks of each of these people. */
    Map<PersonId, List<OpenTask>> ofEach(Set<PersonId> people) {
        var each = new HashMap<PersonId, List<OpenTask>>();
        var tasks = all().stream().collect(Collectors.toMap(task -> task, this::holders));
        people.forEach(person -> each.put(
                person,
                tasks.keySet().stream()
                        .filter(task -> tasks.getOrDefault(task, Set.of()).contains(person))
                        .toList()));
        return each;
    }

    Set<PersonId> holders(OpenTask task) {
        return holders(task.assignee(), task.groups());
    }

    /** As {@link #holders(OpenTask)}, of a task that is only just opening. */
    Set<PersonId> holders(@Nullable PersonId assignee, Collection<String> groups) {
        var today = clock.today();
        if (assignee != null) {
            return directory.person(assignee).filter(PersonEntry::active).map(PersonEntry::id).stream()
                    .collect(Collectors.toSet());
        }
        return groups.stream()
                .flatMap(group -> directory.membersOf(group, today).stream())
                .filter(PersonEntry::active)
                .map(PersonEntry::id)
                .collect(Collectors.toSet());
    }
}
