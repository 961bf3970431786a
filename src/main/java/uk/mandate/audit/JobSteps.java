package uk.mandate.audit;

import org.camunda.bpm.engine.history.JobState;
import org.camunda.bpm.engine.impl.history.event.HistoricJobLogEvent;
import org.jspecify.annotations.Nullable;

/** Timers that fired, and jobs that failed. Other jobs only carry on what a person or a timer began. */
final class JobSteps {
    private JobSteps() {}

    static @Nullable EntryDraft draft(HistoricJobLogEvent event) {
        var timer = event.getJobDefinitionType() != null
                && event.getJobDefinitionType().startsWith("timer-");
        // Events of jobs carry a state in place of a type.
        if (event.getState() == JobState.SUCCESSFUL.getStateCode()) {
            return timer ? step("timer-fired", event) : null;
        }
        if (event.getState() == JobState.FAILED.getStateCode()) {
            return step(timer ? "timer-failed" : "job-failed", event).sentence(event.getJobExceptionMessage());
        }
        return null;
    }

    private static EntryDraft step(String type, HistoricJobLogEvent event) {
        return Steps.step(type, event, event.getActivityId())
                .detail("job", event.getJobId())
                .detail("due", Steps.instant(event.getJobDueDate()));
    }
}
