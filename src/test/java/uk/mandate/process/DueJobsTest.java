package uk.mandate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static uk.mandate.process.GateCase.DEMOCRATIC_SERVICES;
import static uk.mandate.process.GateCase.adopted;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.mandate.accountability.Door;
import uk.mandate.calendar.CaseClock;
import uk.mandate.process.DueJobs.Fired;
import uk.mandate.testing.MandateTest;

@MandateTest
class DueJobsTest {
    @Autowired
    CaseClock clock;

    @Autowired
    DueJobs jobs;

    @Autowired
    GateCase gate;

    @Autowired
    NoteTime noted;

    @Autowired
    Cases cases;

    @Test
    void movingTheCaseClockMovesTheEngine() {
        var past = Instant.parse("2025-02-13T09:00:00Z");
        clock.moveTo(past);
        assertThat(ClockUtil.now().toInstant()).isCloseTo(past, within(10, ChronoUnit.SECONDS));
    }

    @Test
    void aTimerFiresAtItsOwnTimeAndTheTimerActs() {
        var reference = gate.open();
        gate.complete(DEMOCRATIC_SERVICES, gate.taskId(reference), adopted());
        // Moved before nothing runs, the engine might take the timer itself.
        var due = jobs.whileNothingRuns(() -> fireUntil(reference));
        assertThat(noted.of(reference).door()).isEqualTo(Door.TIMER);
        assertThat(gate.task(reference)).isNull();
        assertThat(cases.isEnded(reference)).isTrue();
        var steps = cases.paths(reference).get(0).steps();
        assertThat(steps)
                .filteredOn(step -> step.element().equals("Task_NoteTime"))
                .singleElement()
                .satisfies(step -> assertThat(step.entered()).isCloseTo(due, within(1, ChronoUnit.MINUTES)));
        assertThat(Objects.requireNonNull(steps.get(0)).element()).isEqualTo("StartEvent_Begun");
    }

    /** Moves the clock from timer to timer, those of other tests' cases among them, until this case's has fired. */
    private Instant fireUntil(String reference) {
        while (true) {
            var next = jobs.nextDue(Instant.parse("2031-03-02T00:00:00Z")).orElseThrow();
            assertThat(jobs.nextDue(next.minusMillis(1))).isEmpty();
            clock.moveTo(next);
            var fired = jobs.fireDue();
            if (fired.contains(new Fired(reference, "gate-test", "BoundaryEvent_TimeIsUp", "Time is up", next))) {
                return next;
            }
        }
    }
}
