package uk.mandate.training.web;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.CaseClock;
import uk.mandate.calendar.TypedDates;
import uk.mandate.process.DueJobs.Fired;
import uk.mandate.process.DueJobs.JobFailed;
import uk.mandate.training.TrainingClock;

/** {@code /api/v1/training/clock}: reads and moves the training clock; times are Europe/London, without a zone. */
@RestController
@RequestMapping("/api/v1/training/clock")
@ConditionalOnProperty(name = "mandate.training.enabled", matchIfMissing = true)
class TrainingClockApi {
    private final TrainingClock training;
    private final CaseClock clock;

    TrainingClockApi(TrainingClock training, CaseClock clock) {
        this.training = training;
        this.clock = clock;
    }

    @GetMapping
    Standing standing() {
        return new Standing(present(), List.of());
    }

    @PostMapping
    Standing move(@RequestBody Target target) {
        var fired = training.moveTo(target.time());
        return new Standing(present(), fired);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> failed(JobFailed failed) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, String.valueOf(failed.getMessage()));
        problem.setTitle("A timer failed");
        problem.setProperty("now", present());
        problem.setProperty("failed", failed.job());
        problem.setProperty("fired", failed.before());
        return ResponseEntity.status(HttpStatus.CONFLICT).body(problem);
    }

    private LocalDateTime present() {
        return clock.now().toLocalDateTime().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Where the clock stands, and what fired on the way there. */
    record Standing(LocalDateTime now, List<Fired> fired) {}

    /** Where the clock is to go: {@code 2025-02-26T19:00}. */
    record Target(@Nullable String now) {
        LocalDateTime time() {
            return read().filter(time -> TypedDates.isTaken(time.toLocalDate()))
                    .orElseThrow(() -> new Refusal("Give the time as date and hour, in " + TypedDates.YEARS
                            + ", such as {\"now\":\"2025-02-26T19:00\"}."));
        }

        private Optional<LocalDateTime> read() {
            try {
                return Optional.of(LocalDateTime.parse(now == null ? "" : now));
            } catch (DateTimeParseException unreadable) {
                return Optional.empty();
            }
        }
    }
}
