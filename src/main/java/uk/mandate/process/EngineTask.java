package uk.mandate.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import uk.mandate.calendar.CaseClock;

/** The engine's task as {@link OfficerTask} sees it. */
class EngineTask implements TaskInHand {
    private final DelegateTask task;

    EngineTask(DelegateTask task) {
        this.task = task;
    }

    @Override
    public String id() {
        return task.getId();
    }

    @Override
    public String caseReference() {
        var reference = task.getExecution().getProcessBusinessKey();
        if (reference == null) {
            throw new IllegalStateException("The process " + process() + " runs without a business key.");
        }
        return reference;
    }

    @Override
    public String process() {
        return ((ExecutionEntity) task.getExecution()).getProcessDefinition().getKey();
    }

    @Override
    public String modelVersion() {
        var tag = ((ExecutionEntity) task.getExecution()).getProcessDefinition().getVersionTag();
        return tag == null ? "" : tag;
    }

    @Override
    public String element() {
        return task.getTaskDefinitionKey();
    }

    @Override
    public @Nullable LocalDate due() {
        var due = task.getDueDate();
        return due == null ? null : LocalDate.ofInstant(due.toInstant(), CaseClock.LONDON);
    }

    @Override
    public <T> @Nullable T find(ProcessVariable<T> variable) {
        return variable.find(task.getExecution());
    }

    @Override
    public <T> T require(ProcessVariable<T> variable) {
        return variable.require(task.getExecution());
    }
}
