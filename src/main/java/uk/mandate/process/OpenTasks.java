package uk.mandate.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.IdentityLinkEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.PersonId;
import uk.mandate.process.Cases.OpenTask;

/** Open tasks with the facts that the engine keeps in other places: the case, its process, the groups. */
@Component
class OpenTasks {
    private static final Pattern CLOCK = Pattern.compile("deadlines\\.\\w+\\('([a-z-]+)'");

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final ProcessEngine processEngine;

    OpenTasks(
            @Lazy TaskService tasks,
            @Lazy RuntimeService runtime,
            @Lazy RepositoryService repository,
            @Lazy ProcessEngine processEngine) {
        this.processEngine = processEngine;
        this.tasks = tasks;
        this.runtime = runtime;
        this.repository = repository;
    }

    List<OpenTask> all(UnaryOperator<TaskQuery> narrowed) {
        return EngineActs.call(() -> {
            var references = new HashMap<String, String>();
            var processes = new HashMap<String, String>();
            return narrowed.apply(tasks.createTaskQuery()).orderByTaskCreateTime().asc().list().stream()
                    .flatMap(task -> openTask(task, references, processes).stream())
                    .toList();
        });
    }

    /** Empty where somebody has answered it since the list was read. */
    private Optional<OpenTask> openTask(Task task, Map<String, String> references, Map<String, String> processes) {
        var groups = groups(task);
        if (groups.isEmpty() && isAnswered(task)) {
            return Optional.empty();
        }
        var assignee = task.getAssignee();
        return Optional.of(new OpenTask(
                task.getId(),
                references.computeIfAbsent(task.getProcessInstanceId(), this::reference),
                processes.computeIfAbsent(task.getProcessDefinitionId(), this::process),
                task.getTaskDefinitionKey(),
                task.getName(),
                assignee == null ? null : new PersonId(assignee),
                groups,
                EngineCases.day(task.getDueDate()),
                clock(task),
                task.getCreateTime().toInstant()));
    }

    private boolean isAnswered(Task task) {
        return tasks.createTaskQuery().taskId(task.getId()).count() == 0;
    }

    private String reference(String instanceId) {
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceId(instanceId)
                .singleResult();
        return instance == null ? "" : Objects.requireNonNullElse(instance.getBusinessKey(), "");
    }

    private String process(String definitionId) {
        ProcessDefinition definition = repository.getProcessDefinition(definitionId);
        return definition.getKey();
    }

    /** The clock that the model names in the task's due date, such as {@code ${deadlines.dueOf('arrange-meeting')}}. */
    private @Nullable String clock(Task task) {
        var definition = (ProcessDefinitionEntity) repository.getProcessDefinition(task.getProcessDefinitionId());
        var drawn = definition.getTaskDefinitions().get(task.getTaskDefinitionKey());
        var due = drawn == null ? null : drawn.getDueDateExpression();
        var named = CLOCK.matcher(due == null ? "" : due.getExpressionText());
        return named.find() ? named.group(1) : null;
    }

    /** Not by the service, which throws of a task that has ended, and dooms the transaction of whoever asked. */
    private List<String> groups(Task task) {
        var engine = (ProcessEngineConfigurationImpl) processEngine.getProcessEngineConfiguration();
        return engine
                .getCommandExecutorTxRequired()
                .execute(context -> context.getIdentityLinkManager().findIdentityLinksByTaskId(task.getId()))
                .stream()
                .map(IdentityLinkEntity::getGroupId)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }
}
