package uk.mandate.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import uk.mandate.calendar.CaseClock;

/** The engine's own records as {@link Cases} tells them. */
@Component
class EngineCases implements Cases {
    private final RuntimeService runtime;
    private final HistoryService history;
    private final RepositoryService repository;
    private final OpenTasks openTasks;

    EngineCases(
            @Lazy RuntimeService runtime,
            @Lazy HistoryService history,
            @Lazy RepositoryService repository,
            OpenTasks openTasks) {
        this.runtime = runtime;
        this.history = history;
        this.repository = repository;
        this.openTasks = openTasks;
    }

    @Override
    public void start(String process, String caseReference, Map<String, String> variables) {
        EngineActs.run(() ->
                runtime.startProcessInstanceByKey(process, caseReference, new HashMap<String, Object>(variables)));
    }

    @Override
    public List<OpenTask> openTasks() {
        return openTasks.all(query -> query);
    }

    @Override
    public List<OpenTask> openTasks(String caseReference) {
        return openTasks.all(query -> query.processInstanceBusinessKey(caseReference));
    }

    @Override
    public List<OpenTask> openTasks(Set<String> ids) {
        return ids.isEmpty() ? List.of() : openTasks.all(query -> query.taskIdIn(ids.toArray(String[]::new)));
    }

    @Override
    public List<Path> paths(String caseReference) {
        return EngineActs.call(
                () -> instances(caseReference).stream().map(this::path).toList());
    }

    @Override
    public String model(String definitionId) {
        return EngineActs.call(() -> Bpmn.convertToString(repository.getBpmnModelInstance(definitionId)));
    }

    @Override
    public boolean isEnded(String caseReference) {
        var instances = EngineActs.call(() -> instances(caseReference));
        return !instances.isEmpty() && instances.stream().allMatch(instance -> instance.getEndTime() != null);
    }

    private List<HistoricProcessInstance> instances(String caseReference) {
        var found = new ArrayList<>(history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseReference)
                .orderByProcessInstanceStartTime()
                .asc()
                .list());
        // A called instance may start within the same millisecond as its caller.
        found.sort((one, other) -> Boolean.compare(isCalled(one), isCalled(other)));
        return found;
    }

    private static boolean isCalled(HistoricProcessInstance instance) {
        return instance.getSuperProcessInstanceId() != null;
    }

    private Path path(HistoricProcessInstance instance) {
        var steps = history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .map(EngineCases::step)
                .toList();
        var name = Objects.requireNonNullElse(instance.getProcessDefinitionName(), instance.getProcessDefinitionKey());
        return new Path(instance.getProcessDefinitionKey(), name, instance.getProcessDefinitionId(), steps);
    }

    private static Step step(HistoricActivityInstance activity) {
        return new Step(
                activity.getActivityId(),
                Objects.requireNonNullElse(activity.getActivityName(), activity.getActivityId()),
                activity.getActivityType(),
                activity.getStartTime().toInstant(),
                instant(activity.getEndTime()),
                activity.isCanceled());
    }

    static @Nullable LocalDate day(@Nullable Date moment) {
        return moment == null ? null : LocalDate.ofInstant(moment.toInstant(), CaseClock.LONDON);
    }

    private static @Nullable Instant instant(@Nullable Date moment) {
        return moment == null ? null : moment.toInstant();
    }
}
