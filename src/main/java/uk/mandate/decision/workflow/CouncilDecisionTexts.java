package uk.mandate.decision.workflow;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Refusal;
import uk.mandate.decision.Body;
import uk.mandate.decision.Decided;
import uk.mandate.decision.DecisionOutcome;
import uk.mandate.decision.DelegationOutcome;
import uk.mandate.decision.MeetingService;
import uk.mandate.decision.Minute;
import uk.mandate.decision.NotHeldReason;

/** What the forms of both Council decisions have in common. */
interface CouncilDecisionTexts {
    LocalDate heldOn();

    @Nullable
    String resolution();

    @Nullable
    String reasons();

    @Nullable
    String alternatives();

    @Nullable
    String conflicts();

    @Nullable
    String dispensations();

    @Nullable
    DelegationOutcome delegation();

    @Nullable
    String delegationLimits();

    @Nullable
    NotHeldReason notHeldReason();

    /** The decision as it is recorded: of a deferral nothing but its reasons, of a decision every part. */
    default Decided decided(DecisionOutcome outcome) {
        if (outcome == DecisionOutcome.DEFERRED) {
            DelegationOutcome.refusePower(delegation());
            return Decided.of(outcome, heldOn(), Minute.ofDeferral(reasons()));
        }
        if (delegation() == null) {
            throw new Refusal("Say what Council determined about the delegation that was asked for;"
                    + " choose “not put” where nobody asked.");
        }
        return Decided.of(
                        outcome,
                        heldOn(),
                        new Minute(resolution(), reasons(), alternatives(), conflicts(), dispensations()))
                .delegating(delegation(), delegationLimits());
    }

    /** Records that the meeting was not held, and why. */
    default void recordNotHeld(MeetingService meetings, String caseReference) {
        var became = notHeldReason();
        if (became == null) {
            throw new Refusal("Say what became of the meeting: cancelled, inquorate, adjourned, postponed,"
                    + " or held without reaching the item.");
        }
        DelegationOutcome.refusePower(delegation());
        meetings.notHeld(caseReference, Body.COUNCIL, became, heldOn(), reasons());
    }
}
