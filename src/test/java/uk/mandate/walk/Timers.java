package uk.mandate.walk;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.ApplicationContext;

/** The timers that cases wait for. */
final class Timers {
    private final RuntimeService instances;
    private final ManagementService jobs;

    Timers(ApplicationContext mandate) {
        instances = mandate.getBean(RuntimeService.class);
        jobs = mandate.getBean(ManagementService.class);
    }

    Optional<Instant> next(String reference) {
        return instances.createProcessInstanceQuery().processInstanceBusinessKey(reference).list().stream()
                .map(ProcessInstance::getId)
                .flatMap(instance -> jobs.createJobQuery().processInstanceId(instance).list().stream())
                .map(Timers::due)
                .min(Comparator.naturalOrder());
    }

    private static Instant due(Job job) {
        return job.getDuedate().toInstant();
    }
}
