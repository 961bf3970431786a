package uk.mandate.process;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The timers, for a clock that is moved: one moves it from due time to due time and has each fire at its own. */
public interface DueJobs {

    /** Does the work while no job is fetched or runs, then wakes the engine. Waits for the jobs that are running. */
    <T> T whileNothingRuns(Supplier<T> work);

    /** When the next job falls due, if not after this instant. */
    Optional<Instant> nextDue(Instant notAfter);

    /**
     * Executes every job that is due at the case clock's present, and those that fall due by it, in order.
     *
     * @throws JobFailed at the first that fails; those before it have happened
     */
    List<Fired> fireDue();

    /** A job that was executed. */
    record Fired(@Nullable String caseReference, String process, String element, String label, Instant due) {}

    /** A job failed; its sentence names it. */
    final class JobFailed extends RuntimeException {
        private final transient Fired job;
        private final transient List<Fired> before;

        JobFailed(Fired job, List<Fired> before, RuntimeException cause) {
            super("“" + job.label() + "” of " + job.caseReference() + " failed, so the clock stands there.", cause);
            this.job = job;
            this.before = List.copyOf(before);
        }

        public Fired job() {
            return job;
        }

        /** What fired before it. */
        public List<Fired> before() {
            return before;
        }
    }
}
