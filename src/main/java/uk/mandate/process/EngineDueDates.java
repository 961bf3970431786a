package uk.mandate.process;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks the models' own expressions again, in the execution to which each belongs. */
@Component
@SuppressWarnings("JavaUtilDate") // The engine knows no other type.
class EngineDueDates implements DueDates {
    private final ProcessEngine engine;
    private final Briefings briefings;

    EngineDueDates(@Lazy ProcessEngine engine, Briefings briefings) {
        this.engine = engine;
        this.briefings = briefings;
    }

    @Override
    public List<Moved> recount(String caseReference) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        return EngineActs.call(() -> {
            var instances = engine
                    .getRuntimeService()
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(caseReference)
                    .list()
                    .stream()
                    .map(ProcessInstance::getId)
                    .toList();
            return configuration.getCommandExecutorTxRequired().execute(context -> instances.stream()
                    .flatMap(instance -> recount(instance, context).stream())
                    .toList());
        });
    }

    private List<Moved> recount(String instance, CommandContext context) {
        var moved = new ArrayList<Moved>();
        for (var task : context.getTaskManager().findTasksByProcessInstanceId(instance)) {
            recount(task).ifPresent(moved::add);
            briefings.renew(task.getId());
        }
        for (var job : context.getJobManager().findJobsByProcessInstanceId(instance)) {
            if (job instanceof TimerEntity timer) {
                recount(timer).ifPresent(moved::add);
            }
        }
        return moved;
    }

    private Optional<Moved> recount(TaskEntity task) {
        var expression = task.getTaskDefinition().getDueDateExpression();
        var before = task.getDueDate();
        if (expression == null || before == null) {
            return Optional.empty();
        }
        var execution = task.getExecution();
        if (!(in(execution, () -> expression.getValue(execution)) instanceof Date after) || same(before, after)) {
            return Optional.empty();
        }
        engine.getTaskService().setDueDate(task.getId(), after);
        return moved(execution, task.getTaskDefinitionKey(), task.getName(), before, after);
    }

    private Optional<Moved> recount(TimerEntity timer) {
        var before = timer.getDuedate();
        var execution = Objects.requireNonNull(timer.getExecution());
        in(execution, () -> {
            engine.getManagementService().recalculateJobDuedate(timer.getId(), false);
            return timer;
        });
        return same(before, timer.getDuedate())
                ? Optional.empty()
                : moved(execution, activity(timer), name(execution, activity(timer)), before, timer.getDuedate());
    }

    private static Optional<Moved> moved(
            ExecutionEntity execution, String element, String name, Date before, Date after) {
        var process = execution.getProcessDefinition().getKey();
        return Optional.of(new Moved(
                process,
                element,
                name,
                Objects.requireNonNull(EngineCases.day(before)),
                Objects.requireNonNull(EngineCases.day(after))));
    }

    private static boolean same(Date before, Date after) {
        return before.toInstant().equals(after.toInstant());
    }

    private static String activity(JobEntity job) {
        return job.getJobDefinition().getActivityId();
    }

    private static String name(ExecutionEntity execution, String element) {
        var activity = execution.getProcessDefinition().findActivity(element);
        return activity == null || activity.getName() == null ? element : activity.getName();
    }

    /** Expressions ask for the case in hand, which outside the flow nobody names. */
    private static Object in(ExecutionEntity execution, Supplier<Object> work) {
        Context.setExecutionContext(execution);
        try {
            return work.get();
        } finally {
            Context.removeExecutionContext();
        }
    }
}
