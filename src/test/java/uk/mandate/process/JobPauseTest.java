package uk.mandate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** Pausing a job executor that runs; in the whole application's tests it never does. */
class JobPauseTest {
    private final ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();
    private final SpringJobExecutor executor = new SpringJobExecutor();
    private final ProcessEngine engine = mock(ProcessEngine.class);
    private final JobPause pause = new JobPause(engine);

    @BeforeEach
    void run() {
        var configuration = mock(ProcessEngineConfigurationImpl.class);
        when(engine.getProcessEngineConfiguration()).thenReturn(configuration);
        when(configuration.getJobExecutor()).thenReturn(executor);
        threads.initialize();
        executor.setTaskExecutor(threads);
        executor.setRejectedJobsHandler((jobs, engineOfJobs, rejecting) -> {});
        executor.start();
    }

    @AfterEach
    void stop() {
        executor.shutdown();
        threads.shutdown();
    }

    @Test
    void workWaitsForTheJobsThatRunAndNoneIsFetchedMeanwhile() throws Exception {
        var jobRuns = new CountDownLatch(1);
        var jobMayEnd = new CountDownLatch(1);
        threads.execute(() -> {
            jobRuns.countDown();
            await(jobMayEnd);
        });
        await(jobRuns);
        var worked = CompletableFuture.supplyAsync(() -> pause.whilePaused(executor::isActive));

        assertThat(worked.isDone()).isFalse();
        Thread.sleep(200);
        assertThat(worked.isDone()).isFalse();
        jobMayEnd.countDown();

        assertThat(worked.get(10, TimeUnit.SECONDS)).as("fetches while paused").isFalse();
        assertThat(executor.isActive()).isTrue();
    }

    @Test
    void theExecutorRunsAgainAfterWorkThatFails() {
        assertThat(Assertions.catchThrowable(
                        () -> pause.whilePaused(() -> List.of().get(0))))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(executor.isActive()).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
