package uk.mandate.process;

import java.time.LocalDate;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/**
 * A process variable with a type: the engine stores text, Java reads the type. Variables hold only ids, outcomes and ISO
 * dates, never text that a person typed.
 */
public final class ProcessVariable<T> {
    private final String name;
    private final Function<String, T> read;

    private ProcessVariable(String name, Function<String, T> read) {
        this.name = name;
        this.read = read;
    }

    public static ProcessVariable<String> text(String name) {
        return new ProcessVariable<>(name, Function.identity());
    }

    /** An ISO date, {@code 2025-02-26}. */
    public static ProcessVariable<LocalDate> date(String name) {
        return new ProcessVariable<>(name, LocalDate::parse);
    }

    public static <T> ProcessVariable<T> of(String name, Function<String, T> read) {
        return new ProcessVariable<>(name, read);
    }

    public String name() {
        return name;
    }

    public @Nullable T find(VariableScope scope) {
        var value = scope.getVariable(name);
        return value == null ? null : read.apply(value.toString());
    }

    /** The value; a modelling error where it is missing. */
    public T require(VariableScope scope) {
        var value = find(scope);
        if (value == null) {
            throw new IllegalStateException("The process variable " + name + " is missing.");
        }
        return value;
    }
}
