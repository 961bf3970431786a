package uk.mandate.process;

import java.time.Duration;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.Refusal;

/** Stops the engine from fetching jobs, waits for those that run, and starts it again. */
@Component
class JobPause {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration GLANCE = Duration.ofMillis(20);

    private final ProcessEngine engine;

    JobPause(@Lazy ProcessEngine engine) {
        this.engine = engine;
    }

    <T> T whilePaused(Supplier<T> work) {
        var executor = executor();
        if (executor == null || !executor.isActive()) {
            return work.get();
        }
        executor.shutdown();
        try {
            waitForRunning(executor);
            return work.get();
        } finally {
            executor.start();
            // Without it, timers of the new present wait for the next look, up to a minute.
            executor.jobWasAdded();
        }
    }

    private @Nullable JobExecutor executor() {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }

    private static void waitForRunning(JobExecutor executor) {
        if (!(executor instanceof SpringJobExecutor spring)
                || !(spring.getTaskExecutor() instanceof ThreadPoolTaskExecutor threads)) {
            return;
        }
        for (var glances = PATIENCE.dividedBy(GLANCE); glances > 0; glances--) {
            if (threads.getActiveCount() == 0 && threads.getQueueSize() == 0) {
                return;
            }
            pause();
        }
        throw new Refusal(
                "Work in the background has not ended within a minute, so the clock was not moved; try again.");
    }

    private static void pause() {
        try {
            Thread.sleep(GLANCE.toMillis());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }
}
