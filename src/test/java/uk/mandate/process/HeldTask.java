package uk.mandate.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes acts on one task truly simultaneous: holds the task's row until each of them has read it and waits to write, then lets
 * go.
 */
@Component
class HeldTask {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    HeldTask(JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    <T> List<T> atOnce(String task, List<Callable<T>> acts) {
        var threads = Executors.newFixedThreadPool(acts.size());
        try {
            var begun = transaction.execute(status -> {
                jdbc.queryForList("select 1 from act_ru_task where id_ = ? for update", task);
                var sent = acts.stream().map(threads::submit).toList();
                await(sent.size());
                return sent;
            });
            return Objects.requireNonNull(begun).stream().map(HeldTask::result).toList();
        } finally {
            threads.shutdown();
        }
    }

    private void await(int acts) {
        var giveUp = Instant.now().plus(PATIENCE);
        while (waiting() < acts && Instant.now().isBefore(giveUp)) {
            Thread.onSpinWait();
        }
        assertThat(waiting()).as("acts that wait for the task").isEqualTo(acts);
    }

    private int waiting() {
        return jdbc.queryForObject(
                "select count(distinct pid) from pg_locks where not granted and locktype in ('transactionid', 'tuple')",
                Integer.class);
    }

    private static <T> T result(Future<T> sent) {
        try {
            return sent.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }
}
