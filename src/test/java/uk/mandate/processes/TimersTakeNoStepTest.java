package uk.mandate.processes;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.junit.jupiter.api.Test;

/**
 * An open breach stops steps, and a timer asks nobody: so no timer may lead to a step of its own. Whoever draws one says here
 * what follows from it; where that would be a step, let it lead to a task, whose answer the gate stops.
 */
class TimersTakeNoStepTest {
    private static final Map<String, String> WHAT_FOLLOWS = Map.ofEntries(
            entry("BoundaryEvent_LeaderPeriodEnded", "records a fact: the Leader's silence"),
            entry("CatchEvent_CallInWindowEnded", "time passes: what follows are tasks"),
            entry("BoundaryEvent_ClosingDayPassed", "reminds"),
            entry("BoundaryEvent_ClearanceDayMissed", "takes an item off an agenda, which stops rather than steps"),
            entry("CatchEvent_ReviewFallsDue", "opens a task"),
            entry("BoundaryEvent_TermEnded", "records a fact: the term is over"));

    @Test
    void everyTimerSaysWhatFollowsAndNoneIsAStep() {
        var timers = Model.all().stream()
                .flatMap(model -> model.all(TimerEventDefinition.class).stream())
                .map(timer -> ((FlowNode) timer.getParentElement()).getId())
                .collect(Collectors.toSet());

        assertThat(timers).isNotEmpty();
        assertThat(WHAT_FOLLOWS.keySet()).containsAll(timers);
    }
}
