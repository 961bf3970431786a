package uk.mandate.decision.workflow;

import static uk.mandate.decision.workflow.CouncilAdoptionProcess.Elements.BOUNDARY_EVENT_LEADER_PERIOD_ENDED;
import static uk.mandate.decision.workflow.CouncilAdoptionProcess.Elements.TASK_RECORD_LEADER_RESPONSE;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.ClockTrail;
import uk.mandate.decision.LeaderService;
import uk.mandate.process.Briefings;
import uk.mandate.process.DueJobs;
import uk.mandate.process.EngineActs;

/**
 * Puts off, at each start, the due dates and the timers of Leaders' periods in which a holiday was announced since: days are
 * closed by the files that Mandate reads when it starts. Neither is ever brought forward.
 */
@Component
@Order(60)
class LeaderTimersAtStart implements ApplicationRunner {
    private final ManagementService timers;
    private final TaskService tasks;
    private final RuntimeService cases;
    private final LeaderService leader;
    private final DueJobs jobs;
    private final TransactionTemplate transaction;
    private final Briefings briefings;
    private final ClockTrail trail;

    LeaderTimersAtStart(
            ManagementService timers,
            TaskService tasks,
            RuntimeService cases,
            LeaderService leader,
            DueJobs jobs,
            TransactionTemplate transaction,
            Briefings briefings,
            ClockTrail trail) {
        this.timers = timers;
        this.tasks = tasks;
        this.cases = cases;
        this.leader = leader;
        this.jobs = jobs;
        this.transaction = transaction;
        this.briefings = briefings;
        this.trail = trail;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Acting.as(
                ActingPerson.system(),
                () -> jobs.whileNothingRuns(() -> EngineActs.call(() -> transaction.execute(status -> putOff()))));
    }

    private long putOff() {
        return tasks.createTaskQuery().taskDefinitionKey(TASK_RECORD_LEADER_RESPONSE).list().stream()
                .filter(this::putOff)
                .count();
    }

    private boolean putOff(Task task) {
        var reference = cases.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
        var dueMoved = putOffDueDate(task, reference);
        var timerMoved = timers
                .createJobQuery()
                .processInstanceId(task.getProcessInstanceId())
                .activityId(BOUNDARY_EVENT_LEADER_PERIOD_ENDED)
                .list()
                .stream()
                .filter(timer -> putOff(timer, reference))
                .count();
        if (!dueMoved && timerMoved == 0) {
            return false;
        }
        briefings.renew(task.getId());
        return true;
    }

    private boolean putOffDueDate(Task task, String reference) {
        var closing = leader.answerDue(reference).orElseThrow();
        var due = london(task.getDueDate());
        if (!closing.isAfter(due)) {
            return false;
        }
        tasks.setDueDate(task.getId(), Date.from(closing.toInstant()));
        trail.putOff(reference, Deadlines.LEADER_OBJECTION, due.toLocalDate(), closing.toLocalDate());
        return true;
    }

    private boolean putOff(Job timer, String reference) {
        var ends = leader.timeToRecord(reference).orElseThrow().end();
        var due = london(timer.getDuedate());
        if (!ends.isAfter(due)) {
            return false;
        }
        timers.setJobDuedate(timer.getId(), Date.from(ends.toInstant()));
        trail.putOff(reference, Deadlines.ANSWER_RECORDED, lastDay(due), lastDay(ends));
        return true;
    }

    @SuppressWarnings("JavaUtilDate") // The engine knows no other type.
    private static ZonedDateTime london(Date moment) {
        return moment.toInstant().atZone(CaseClock.LONDON);
    }

    private static LocalDate lastDay(ZonedDateTime end) {
        return end.toLocalDate().minusDays(1);
    }
}
