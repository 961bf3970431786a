package uk.mandate.process;

import java.lang.reflect.Field;
import org.camunda.bpm.engine.impl.cmd.AbstractAddIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetTaskPropertyCmd;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.jspecify.annotations.Nullable;

/**
 * A person takes a task or gives it back.
 *
 * @param person to whom the task is to be assigned; {@code null} gives it back
 */
record ClaimCommand(String taskId, @Nullable String person) {
    private static final Field CLAIM_TASK = field(ClaimTaskCmd.class, "taskId");
    private static final Field CLAIM_PERSON = field(ClaimTaskCmd.class, "userId");
    private static final Field ASSIGN_TASK = field(AbstractSetTaskPropertyCmd.class, "taskId");
    private static final Field ASSIGN_PERSON = field(AbstractAddIdentityLinkCmd.class, "userId");

    static @Nullable ClaimCommand of(Command<?> command) {
        if (command instanceof ClaimTaskCmd) {
            return of(command, CLAIM_TASK, CLAIM_PERSON);
        }
        return command instanceof AssignTaskCmd ? of(command, ASSIGN_TASK, ASSIGN_PERSON) : null;
    }

    private static ClaimCommand of(Object command, Field task, Field person) {
        try {
            return new ClaimCommand(String.valueOf(task.get(command)), (String) person.get(command));
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Field field(Class<?> command, String name) {
        try {
            var field = command.getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException otherEngine) {
            throw new IllegalStateException("This engine's " + command.getSimpleName() + " is unknown.", otherEngine);
        }
    }
}
