package uk.mandate.decision;

import java.time.LocalDate;
import java.util.Optional;
import uk.mandate.policy.ClockStart;

/** The days of a case from which the policy's clocks run; implemented by the module whose case it is. */
public interface ClockStarts {
    /** The day that counts as the event's; empty where the event is not on record. */
    Optional<LocalDate> day(String caseReference, ClockStart event);
}
