package uk.mandate.process;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Acting;

/** Before an answer is executed, decides whether the person may give it and in which office they then act. */
class AnsweringPersonInterceptor extends CommandInterceptor {
    private final Entitlement entitlement;

    AnsweringPersonInterceptor(Entitlement entitlement) {
        this.entitlement = entitlement;
    }

    @Override
    public <T> T execute(Command<T> command) {
        var answer = AnswerCommand.of(command);
        var task = answer == null ? null : task(answer.taskId());
        if (task == null) {
            // No answer, or a task that is gone: then the command itself says so.
            return next.execute(command);
        }
        AnsweredPlace.note(task);
        var person = entitlement.toAnswer(task);
        return EngineIdentity.as(
                person, entitlement.groupsOf(person), () -> Acting.as(person, () -> next.execute(command)));
    }

    private static @Nullable TaskEntity task(@Nullable String id) {
        return id == null ? null : Context.getCommandContext().getTaskManager().findTaskById(id);
    }
}
