package uk.mandate.decision;

import java.util.EnumSet;
import java.util.Set;

/** What a body decided about a strategy, in the words of the stage table; not every outcome is open to every body. */
public enum DecisionOutcome {
    APPROVED("approved it"),
    RECOMMENDED("recommended it to Council"),
    COMMENTED("commented on it"),
    NO_COMMENTS("made no substantive comments"),
    ADOPTED("adopted it"),
    ADOPTED_WITH_AMENDMENTS("adopted it with amendments"),
    OBJECTION("objected to it"),
    AMENDED_IN_PRINCIPLE("amended it in principle"),
    REFERRED_BACK("referred it back"),
    DECLINED("declined to adopt it"),
    REJECTED("rejected it"),
    DEFERRED("deferred it"),
    MINOR_POINT("adopted it subject to a minor point"),
    SUBSTANCE("did not adopt it and raised a point of substance"),
    REVISED("revised it"),
    DISAGREES("disagreed with Council"),
    AGREES("agreed with Council"),
    SILENT("did not answer in time"),
    REFUSED("refused it"),
    NOT_PROCEEDING("decided not to proceed with it"),
    EXTENDED("extended its term"),
    REVOKED("revoked it");

    private static final Set<DecisionOutcome> FOR_THE_LEADER =
            EnumSet.of(OBJECTION, AMENDED_IN_PRINCIPLE, REFERRED_BACK, DECLINED);
    private static final Set<DecisionOutcome> ADOPTING = EnumSet.of(ADOPTED, ADOPTED_WITH_AMENDMENTS);

    private final String words;

    DecisionOutcome(String words) {
        this.words = words;
    }

    /** As it reads after the body's name: "Council objected to it". */
    public String words() {
        return words;
    }

    /** As it reads after that body's name: Overview and Scrutiny decides nothing, so it defers and refers nothing back. */
    public String words(Body body) {
        if (body == Body.OVERVIEW_AND_SCRUTINY && this == DEFERRED) {
            return "asked for more time";
        }
        return body == Body.OVERVIEW_AND_SCRUTINY && this == REFERRED_BACK ? "referred the matter to Cabinet" : words;
    }

    /** Whether this outcome of Council goes to the Leader with an instruction to reconsider. */
    public boolean goesToTheLeader() {
        return FOR_THE_LEADER.contains(this);
    }

    /** Whether the Leader objects by this outcome to what Council decided, so that Council meets again. */
    public boolean objects() {
        return this == REVISED || this == DISAGREES;
    }

    /** Whether Council adopts by this outcome, without a further step. */
    public boolean adopts() {
        return ADOPTING.contains(this);
    }

    /** Whether a power to amend may be given with it: Council adopts, if only in principle. */
    boolean mayCarryDelegation() {
        return adopts() || this == AMENDED_IN_PRINCIPLE;
    }

    @Override
    public String toString() {
        return Spelling.kebab(this);
    }
}
