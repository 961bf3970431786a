package uk.mandate.process;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import uk.mandate.calendar.CaseClock;

/** The engine's jobs as {@link DueJobs} fires them. */
@Component
class EngineDueJobs implements DueJobs {
    private final ProcessEngine engine;
    private final CaseClock clock;
    private final JobPause pause;

    EngineDueJobs(@Lazy ProcessEngine engine, CaseClock clock, JobPause pause) {
        this.engine = engine;
        this.clock = clock;
        this.pause = pause;
    }

    @Override
    public <T> T whileNothingRuns(Supplier<T> work) {
        return pause.whilePaused(work);
    }

    @Override
    public Optional<Instant> nextDue(Instant notAfter) {
        // The engine keeps milliseconds and asks for "before".
        var limit = Date.from(notAfter.plus(Duration.ofMillis(1)));
        return EngineActs.call(() ->
                        jobs().duedateLowerThan(limit).orderByJobDuedate().asc().listPage(0, 1))
                .stream()
                .findFirst()
                .map(job -> job.getDuedate().toInstant());
    }

    @Override
    public List<Fired> fireDue() {
        var fired = new ArrayList<Fired>();
        EngineActs.run(() -> {
            for (var job = nextExecutable(); job.isPresent(); job = nextExecutable()) {
                fired.add(fire(job.get(), fired));
            }
        });
        return fired;
    }

    private Optional<Job> nextExecutable() {
        return jobs().executable().orderByJobDuedate().asc().listPage(0, 1).stream()
                .findFirst();
    }

    private Fired fire(Job job, List<Fired> before) {
        var fired = describe(job);
        try {
            return EngineIdentity.asNobody(engine.getIdentityService(), () -> {
                management().executeJob(job.getId());
                return fired;
            });
        } catch (RuntimeException failed) {
            throw new JobFailed(fired, before, failed);
        }
    }

    private Fired describe(Job job) {
        var element = element(job);
        var due = job.getDuedate() == null ? clock.instant() : job.getDuedate().toInstant();
        var process = Objects.requireNonNullElse(job.getProcessDefinitionKey(), "");
        return new Fired(reference(job.getProcessInstanceId()), process, element, label(job, element), due);
    }

    private String element(Job job) {
        var definition = job.getJobDefinitionId() == null
                ? null
                : management()
                        .createJobDefinitionQuery()
                        .jobDefinitionId(job.getJobDefinitionId())
                        .singleResult();
        return definition == null ? "" : definition.getActivityId();
    }

    private String label(Job job, String element) {
        RepositoryService repository = engine.getRepositoryService();
        if (job.getProcessDefinitionId() == null) {
            return element;
        }
        var drawn =
                repository.getBpmnModelInstance(job.getProcessDefinitionId()).getModelElementById(element);
        return drawn instanceof FlowElement flow && flow.getName() != null ? flow.getName() : element;
    }

    private @Nullable String reference(@Nullable String instanceId) {
        var instance = instanceId == null
                ? null
                : engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(instanceId)
                        .singleResult();
        return instance == null ? null : instance.getBusinessKey();
    }

    private JobQuery jobs() {
        return management().createJobQuery().active().withRetriesLeft();
    }

    private ManagementService management() {
        return engine.getManagementService();
    }
}
