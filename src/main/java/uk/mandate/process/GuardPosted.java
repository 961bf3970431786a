package uk.mandate.process;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * From when on the guard stands: while the application is being built the engine deploys the models and prepares itself;
 * before the first port opens, the guard is posted and never leaves.
 */
@Component
class GuardPosted implements SmartLifecycle {
    private volatile boolean posted;

    boolean isPosted() {
        return posted;
    }

    @Override
    public void start() {
        posted = true;
    }

    @Override
    public void stop() {
        // The guard stays until the process ends.
    }

    @Override
    public boolean isRunning() {
        return posted;
    }

    @Override
    public int getPhase() {
        // Before anything else starts, and so before the web server and the job executor.
        return Integer.MIN_VALUE;
    }
}
