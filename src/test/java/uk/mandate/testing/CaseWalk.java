package uk.mandate.testing;

import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.Door;
import uk.mandate.accountability.PersonId;
import uk.mandate.calendar.CaseClock;
import uk.mandate.process.EngineActs;

/** Walks cases as officers do: through the real engine, its gate and the real tables, with raw values. */
@Component
public class CaseWalk {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ProcessEngine engine;
    private final CaseClock clock;

    CaseWalk(ProcessEngine engine, CaseClock clock) {
        this.engine = engine;
        this.clock = clock;
    }

    /** The person with this id, at Tasklist's door. */
    public static ActingPerson as(String person) {
        return ActingPerson.at(Door.TASKLIST, new PersonId(person));
    }

    /** Makes this London date and time the present. */
    public void on(String dateAndTime) {
        clock.moveTo(LocalDateTime.parse(dateAndTime).atZone(CaseClock.LONDON).toInstant());
    }

    /** Answers the case's open task at this element. */
    public void answer(String reference, String element, ActingPerson person, Map<String, ?> answer) {
        var task = task(reference, element).getId();
        Acting.as(person, () -> engine.getTaskService().complete(task, new HashMap<>(answer)));
    }

    /** Has this person take on the case's open task at this element. */
    public void claim(String reference, String element, ActingPerson person) {
        var task = task(reference, element).getId();
        EngineActs.run(
                () -> engine.getTaskService().setAssignee(task, person.person().value()));
    }

    /** Answers wrongly: the sentence that the person reads. The task has to be open still. */
    public String refusal(String reference, String element, ActingPerson person, Map<String, ?> answer) {
        var refused = catchThrowable(() -> answer(reference, element, person, answer));
        if (refused == null) {
            throw new AssertionError("The answer to " + element + " was taken.");
        }
        task(reference, element);
        return String.valueOf(refused.getMessage());
    }

    /** The elements of the tasks that are open on the case. */
    public List<String> waitingAt(String reference) {
        return tasks(reference).stream().map(Task::getTaskDefinitionKey).toList();
    }

    public LocalDate dueDateOf(String reference, String element) {
        var due = task(reference, element).getDueDate();
        return LocalDate.ofInstant(due.toInstant(), CaseClock.LONDON);
    }

    /** What the form of the open task shows. */
    public Map<String, Object> briefing(String reference, String element) {
        return engine.getTaskService()
                .getVariablesLocal(task(reference, element).getId());
    }

    /** What the form that belongs to the open task sends, in whatever version it was deployed. */
    public List<String> fields(String reference, String element) {
        try (var form = engine.getFormService()
                .getDeployedTaskForm(task(reference, element).getId())) {
            return JSON.readTree(form).findValuesAsText("key");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** When the case's timer is due. */
    public Instant timerOf(String reference) {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance(reference))
                .singleResult()
                .getDuedate()
                .toInstant();
    }

    /** Lets the case's timer fire. */
    public void fireTimer(String reference) {
        var job = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance(reference))
                .singleResult()
                .getId();
        EngineActs.run(() -> engine.getManagementService().executeJob(job));
    }

    /** When the only timer of a case is due that waits at no task. */
    public Instant timerWithoutTask(String reference) {
        return onlyTimer(reference).getDuedate().toInstant();
    }

    /** Lets the only timer of a case fire that waits at no task. */
    public void fireTimerWithoutTask(String reference) {
        var job = onlyTimer(reference).getId();
        EngineActs.run(() -> engine.getManagementService().executeJob(job));
    }

    private Job onlyTimer(String reference) {
        var instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .singleResult()
                .getId();
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .singleResult();
    }

    /** When the timer of this element of the case is due. */
    public Instant timerOf(String reference, String element) {
        return timer(reference, element).getDuedate().toInstant();
    }

    /** Lets the timer of this element of the case fire, once the clock has come there. */
    public void fireTimer(String reference, String element) {
        var due = timer(reference, element);
        if (due.getDuedate().toInstant().isAfter(clock.instant())) {
            throw new AssertionError("The timer of " + element + " is due at " + due.getDuedate() + " only.");
        }
        EngineActs.run(() -> engine.getManagementService().executeJob(due.getId()));
    }

    private Job timer(String reference, String element) {
        return engine.getManagementService().createJobQuery().activityId(element).list().stream()
                .filter(job -> reference.equals(businessKey(job.getProcessInstanceId())))
                .findFirst()
                .orElseThrow(() -> new AssertionError(reference + " has no timer at " + element + "."));
    }

    private String businessKey(String instance) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getBusinessKey();
    }

    /** Everything that the case has passed, in order, those elements it waits at left out. */
    public List<String> passed(String reference) {
        return engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .orderByProcessInstanceStartTime()
                .asc()
                .list()
                .stream()
                .flatMap(instance -> engine
                        .getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .finished()
                        .orderPartiallyByOccurrence()
                        .asc()
                        .list()
                        .stream())
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    public boolean hasEnded(String reference) {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(reference)
                        .count()
                == 0;
    }

    private String instance(String reference) {
        return tasks(reference).get(0).getProcessInstanceId();
    }

    private Task task(String reference, String element) {
        return tasks(reference).stream()
                .filter(task -> task.getTaskDefinitionKey().equals(element))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        reference + " does not wait at " + element + " but at " + waitingAt(reference) + "."));
    }

    private List<Task> tasks(String reference) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(reference)
                .list();
    }
}
