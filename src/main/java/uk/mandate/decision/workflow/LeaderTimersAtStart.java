package uk.mandate.decision.workflow;

import static uk.mandate.decision.workflow.CouncilAdoptionProcess.Elements.BOUNDARY_EVENT_LEADER_PERIOD_ENDED;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.LeaderService;
import uk.mandate.process.DueJobs;
import uk.mandate.process.EngineActs;

/**
 * Puts off, at each start, the timers of Leaders' periods in which a holiday was announced since: days are closed by the
 * files that Mandate reads when it starts. A timer is never brought forward.
 */
@Component
@Order(60)
class LeaderTimersAtStart implements ApplicationRunner {
    private final ManagementService timers;
    private final RuntimeService cases;
    private final LeaderService leader;
    private final DueJobs jobs;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    LeaderTimersAtStart(
            ManagementService timers,
            RuntimeService cases,
            LeaderService leader,
            DueJobs jobs,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.timers = timers;
        this.cases = cases;
        this.leader = leader;
        this.jobs = jobs;
        this.transaction = transaction;
        this.events = events;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Acting.as(
                ActingPerson.system(),
                () -> jobs.whileNothingRuns(() -> EngineActs.call(() -> transaction.execute(status -> putOff()))));
    }

    private long putOff() {
        return timers.createJobQuery().activityId(BOUNDARY_EVENT_LEADER_PERIOD_ENDED).list().stream()
                .filter(this::putOff)
                .count();
    }

    @SuppressWarnings("JavaUtilDate") // The engine knows no other type.
    private boolean putOff(Job timer) {
        var reference = cases.createProcessInstanceQuery()
                .processInstanceId(timer.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
        var ends = leader.timeToRecord(reference).orElseThrow().end();
        var due = timer.getDuedate().toInstant().atZone(CaseClock.LONDON);
        if (!ends.isAfter(due)) {
            return false;
        }
        timers.setJobDuedate(timer.getId(), Date.from(ends.toInstant()));
        events.publishEvent(new ClockPutOff(reference, Deadlines.ANSWER_RECORDED, lastDay(due), lastDay(ends)));
        return true;
    }

    private static LocalDate lastDay(ZonedDateTime end) {
        return end.toLocalDate().minusDays(1);
    }
}
