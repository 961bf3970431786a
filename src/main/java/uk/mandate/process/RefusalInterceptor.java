package uk.mandate.process;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Outermost: whatever the engine wrapped around a refusal comes off here, after the roll-back, and it is told once. What is no
 * refusal is a failure, and is noted.
 */
class RefusalInterceptor extends CommandInterceptor {
    private final PlainRefusals refusals;

    RefusalInterceptor(PlainRefusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (Context.getCommandContext() != null) {
            // A command within a command: the outer one tells.
            return next.execute(command);
        }
        try {
            return next.execute(command);
        } catch (RuntimeException thrown) {
            var plain = refusals.plain(command, thrown, AnsweredPlace.take());
            if (!PlainRefusals.isRefusal(plain)) {
                CommandFailures.note();
            }
            throw plain;
        } finally {
            AnsweredPlace.take();
        }
    }
}
