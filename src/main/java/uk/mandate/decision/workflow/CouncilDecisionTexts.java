package uk.mandate.decision.workflow;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Refusal;
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
        if (notHeldReason() != null) {
            throw new Refusal(
                    "The answer says why the meeting was not held, and that it was. Choose “Meeting not held, or"
                            + " item not reached” if it decided nothing; otherwise empty “Why was it not held?”.");
        }
        if (outcome == DecisionOutcome.DEFERRED) {
            refuseWhatOnlyADecisionHas();
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

    private void refuseWhatOnlyADecisionHas() {
        DelegationOutcome.refusePower(delegation());
        DelegationOutcome.refuseLimits(delegation(), delegationLimits());
        var parts = new Minute(resolution(), null, alternatives(), conflicts(), dispensations()).filled();
        if (!parts.isEmpty()) {
            throw new Refusal(
                    "The answer holds " + String.join(", ", parts) + ", but by its outcome Council decided nothing."
                            + " Choose what Council decided, or empty them; why it did not decide belongs under the reasons.");
        }
    }

    /** Records that the meeting was not held, and why. */
    default void recordNotHeld(MeetingService meetings, String caseReference, String stage) {
        var became = notHeldReason();
        if (became == null) {
            throw new Refusal("Say what became of the meeting: cancelled, inquorate, adjourned, postponed,"
                    + " or held without reaching the item.");
        }
        refuseWhatOnlyADecisionHas();
        meetings.notHeld(caseReference, stage, became, heldOn(), reasons());
    }
}
