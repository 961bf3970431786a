package uk.mandate.process;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Refuses every command that is neither a person's to give nor Mandate's own. It stands in the command chain, so it holds
 * for the web applications, for the engine's REST interface and for Java alike.
 */
class CommandGuard extends CommandInterceptor {
    static final String SENTENCE = "A case moves on only by answering its tasks, so this was not done.";
    private static final Logger LOG = LoggerFactory.getLogger(CommandGuard.class);

    private final GuardPosted posted;

    CommandGuard(GuardPosted posted) {
        this.posted = posted;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (isOurs() || PeoplesCommands.allow(command)) {
            return next.execute(command);
        }
        LOG.debug("Refused {}", command.getClass());
        throw new AccessRefused(SENTENCE);
    }

    private boolean isOurs() {
        return EngineActs.underWay()
                // Within a command that was judged already.
                || Context.getCommandContext() != null
                // A thread of the job executor.
                || Context.getJobExecutorContext() != null
                || !posted.isPosted();
    }
}
