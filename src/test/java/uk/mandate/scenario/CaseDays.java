package uk.mandate.scenario;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;
import uk.mandate.calendar.CaseClock;
import uk.mandate.process.EngineActs;
import uk.mandate.testing.CaseWalk;

/** Lets time pass for one case: on the way to a day each of its timers fires when it falls due, as it would at a council. */
@Component
class CaseDays {
    private final ProcessEngine engine;
    private final CaseWalk walk;

    CaseDays(ProcessEngine engine, CaseWalk walk) {
        this.engine = engine;
        this.walk = walk;
    }

    /** Comes to this London date and time. */
    void comeTo(String reference, String dateAndTime) {
        var then = LocalDateTime.parse(dateAndTime).atZone(CaseClock.LONDON).toInstant();
        for (var due = dueBy(reference, then); !due.isEmpty(); due = dueBy(reference, then)) {
            fire(due.get(0));
        }
        walk.on(dateAndTime);
    }

    private void fire(Job timer) {
        var due = timer.getDuedate().toInstant();
        walk.on(LocalDateTime.ofInstant(due, CaseClock.LONDON).toString());
        EngineActs.run(() -> engine.getManagementService().executeJob(timer.getId()));
    }

    private List<Job> dueBy(String reference, Instant then) {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .list()
                .stream()
                .flatMap(instance ->
                        engine
                                .getManagementService()
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .list()
                                .stream())
                .filter(timer -> !timer.getDuedate().toInstant().isAfter(then))
                .sorted(Comparator.comparing(Job::getDuedate))
                .toList();
    }
}
