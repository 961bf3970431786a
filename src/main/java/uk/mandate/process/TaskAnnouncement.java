package uk.mandate.process;

import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.PersonId;

/** Tells, once, that a task has opened. */
@Component
class TaskAnnouncement implements TaskListener {
    private final OfficerTasks tasks;
    private final ApplicationEventPublisher events;

    TaskAnnouncement(OfficerTasks tasks, ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.events = events;
    }

    @Override
    public void notify(DelegateTask task) {
        var inHand = new EngineTask(task);
        var groups = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        events.publishEvent(new TaskOpened(
                task.getId(),
                inHand.caseReference(),
                inHand.element(),
                groups,
                task.getAssignee() == null ? null : new PersonId(task.getAssignee()),
                tasks.of(inHand).isSetByLaw()));
    }
}
