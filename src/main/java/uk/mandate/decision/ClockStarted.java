package uk.mandate.decision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.RecordedEvent;
import uk.mandate.policy.PolicyVersion;

/**
 * A clock of the policy started to run for a case.
 *
 * @param from the day from which it counts, which is never counted itself
 * @param under the policy by which it is counted until it has run out
 */
record ClockStarted(String caseReference, String clock, LocalDate from, LocalDate lastDay, PolicyVersion under)
        implements RecordedEvent {
    @Override
    public String type() {
        return "clock-started";
    }

    @Override
    public Map<String, Change> changes() {
        var changes = new LinkedHashMap<String, Change>();
        changes.put("clock", Change.of(null, clock));
        changes.put("countedFrom", Change.of(null, from));
        changes.put("lastDay", Change.of(null, lastDay));
        changes.put("policy", Change.of(null, under));
        return changes;
    }
}
