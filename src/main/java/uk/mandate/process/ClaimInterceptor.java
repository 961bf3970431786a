package uk.mandate.process;

import java.util.Objects;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;

/** People claim for themselves and give back what they claimed themselves; nobody assigns another. */
class ClaimInterceptor extends CommandInterceptor {
    private final Entitlement entitlement;

    ClaimInterceptor(Entitlement entitlement) {
        this.entitlement = entitlement;
    }

    @Override
    public <T> T execute(Command<T> command) {
        var claim = EngineActs.underWay() ? null : ClaimCommand.of(command);
        var task = claim == null
                ? null
                : Context.getCommandContext().getTaskManager().findTaskById(claim.taskId());
        if (claim == null || task == null) {
            return next.execute(command);
        }
        AnsweredPlace.note(task);
        var person = entitlement.toAnswer(task);
        refuseForOthers(claim, task, person);
        // The engine would ask for the right to assign anybody, which nobody has.
        return Acting.as(
                person, () -> Context.getCommandContext().runWithoutAuthorization(() -> next.execute(command)));
    }

    private static void refuseForOthers(ClaimCommand claim, TaskEntity task, ActingPerson person) {
        var affected = claim.person() == null ? task.getAssignee() : claim.person();
        if (affected != null && !Objects.equals(affected, person.person().value())) {
            throw new AccessRefused("You may claim a task for yourself and give back your own,"
                    + " but not assign it for somebody else.");
        }
    }
}
