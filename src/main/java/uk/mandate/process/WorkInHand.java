package uk.mandate.process;

import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.PersonId;
import uk.mandate.calendar.CaseClock;
import uk.mandate.organisation.Directory;
import uk.mandate.organisation.OpenWork;

/** The engine's tasks of a person, for the hand-over when they leave. */
@Component
class WorkInHand implements OpenWork {
    private final OpenTasks openTasks;
    private final TaskService tasks;
    private final Directory directory;
    private final CaseClock clock;

    WorkInHand(OpenTasks openTasks, @Lazy TaskService tasks, @Lazy Directory directory, CaseClock clock) {
        this.openTasks = openTasks;
        this.tasks = tasks;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public List<OpenWork.OpenTask> of(PersonId person) {
        var groups = directory.groupsOf(person, clock.today());
        return openTasks.all(query -> query).stream()
                .filter(task -> person.equals(task.assignee())
                        || (task.assignee() == null && task.groups().stream().anyMatch(groups::contains)))
                .map(task -> new OpenWork.OpenTask(
                        task.name(), task.caseReference(), task.due(), person.equals(task.assignee())))
                .sorted(Comparator.comparing(OpenWork.OpenTask::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    @Override
    public int release(PersonId person) {
        var claimed = openTasks.all(query -> query.taskAssignee(person.value()));
        EngineActs.run(() -> claimed.forEach(task -> tasks.setAssignee(task.id(), null)));
        return claimed.size();
    }
}
