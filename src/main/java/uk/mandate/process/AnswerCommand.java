package uk.mandate.process;

import java.lang.reflect.Field;
import java.util.Map;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/**
 * The two engine commands that answer a task. Their fields are read by name, because the engine offers no other way to see
 * what was submitted before it becomes process variables.
 */
final class AnswerCommand {
    private static final Shape COMPLETE = Shape.of(CompleteTaskCmd.class, "variables");
    private static final Shape SUBMIT = Shape.of(SubmitTaskFormCmd.class, "properties");

    private final Object command;
    private final Shape shape;

    private AnswerCommand(Object command, Shape shape) {
        this.command = command;
        this.shape = shape;
    }

    /** The command as an answer; {@code null} for every other command, also for those that merely extend one of the two. */
    static @Nullable AnswerCommand of(Command<?> command) {
        if (command.getClass() == CompleteTaskCmd.class) {
            return new AnswerCommand(command, COMPLETE);
        }
        return command.getClass() == SubmitTaskFormCmd.class ? new AnswerCommand(command, SUBMIT) : null;
    }

    @Nullable
    String taskId() {
        return (String) read(shape.taskId());
    }

    /** Takes the answer out; what the engine then executes is empty. */
    @SuppressWarnings("unchecked")
    Map<String, @Nullable Object> takeOut() {
        var answer = (Map<String, @Nullable Object>) read(shape.answer());
        try {
            shape.answer().set(command, Variables.createVariables());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
        return answer == null ? Map.of() : answer;
    }

    private @Nullable Object read(Field field) {
        try {
            return field.get(command);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record Shape(Field taskId, Field answer) {
        static Shape of(Class<?> command, String answer) {
            try {
                var shape = new Shape(command.getDeclaredField("taskId"), command.getDeclaredField(answer));
                shape.taskId.setAccessible(true);
                shape.answer.setAccessible(true);
                return shape;
            } catch (NoSuchFieldException otherEngine) {
                throw new IllegalStateException(
                        "This engine's " + command.getSimpleName() + " is unknown.", otherEngine);
            }
        }
    }
}
