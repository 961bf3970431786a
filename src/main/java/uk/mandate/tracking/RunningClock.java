package uk.mandate.tracking;

import java.time.LocalDate;
import uk.mandate.policy.ClockKind;
import uk.mandate.strategy.Stage;

/**
 * A clock of the policy that runs for a case.
 *
 * @param key its name in the policy, such as {@code leader-objection}
 * @param what what has to be done by its last day, or may not be done before
 * @param stage the stage that waits for it
 * @param passed whether its last day is over
 */
public record RunningClock(String key, String what, Stage stage, ClockKind kind, LocalDate lastDay, boolean passed) {

    /** What its kind means, in words. */
    public String kindInWords() {
        return switch (kind) {
            case MINIMUM -> "not before it has run";
            case MAXIMUM -> "not after it has run";
            case TARGET -> "by then, if possible";
        };
    }
}
