package uk.mandate.process;

import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/**
 * Refuses expressions in whatever a person asks (CVE-2026-109432). The engine itself looks only at the top of a query; the
 * parts of an or-query are evaluated unseen, in an ad-hoc query and in a query that extends a stored filter. A stored
 * filter's own expressions are Mandate's and run within the filter's command.
 */
class QueryGuard extends CommandInterceptor {
    private static final Field EXTENDING = extending();

    @Override
    public <T> T execute(Command<T> command) {
        if (Context.getCommandContext() == null && holdsExpressions(askedBy(command))) {
            throw new RequestRefused("A query may not hold expressions; give plain values.");
        }
        return next.execute(command);
    }

    private static @Nullable Object askedBy(Command<?> command) {
        return command instanceof AbstractExecuteFilterCmd ? ReflectionUtils.getField(EXTENDING, command) : command;
    }

    private static boolean holdsExpressions(@Nullable Object asked) {
        return asked instanceof AbstractQuery<?, ?> query
                && Stream.concat(Stream.of(query), parts(query).stream())
                        .anyMatch(part -> part instanceof AbstractQuery<?, ?> one
                                && !one.getExpressions().isEmpty());
    }

    /** The parts of an or-query, all in one list that every part shares; four query classes have a field for it. */
    private static Collection<?> parts(AbstractQuery<?, ?> query) {
        var field = ReflectionUtils.findField(query.getClass(), "queries");
        if (field == null) {
            return List.of();
        }
        ReflectionUtils.makeAccessible(field);
        return ReflectionUtils.getField(field, query) instanceof Collection<?> parts ? parts : List.of();
    }

    private static Field extending() {
        var field = ReflectionUtils.findField(AbstractExecuteFilterCmd.class, "extendingQuery");
        if (field == null) {
            throw new IllegalStateException("This engine's filters are unknown.");
        }
        ReflectionUtils.makeAccessible(field);
        return field;
    }
}
