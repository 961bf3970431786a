package uk.mandate.decision;

/** Why a meeting did not decide the item. */
public enum NotHeldReason {
    CANCELLED,
    INQUORATE,
    ADJOURNED,
    ITEM_NOT_REACHED,
    POSTPONED;

    MeetingStatus status() {
        return MeetingStatus.valueOf(name());
    }

    /** As it reads after "the meeting was", or, for an item that was not reached, as a clause of its own. */
    public String words() {
        return this == ITEM_NOT_REACHED ? "held without reaching the item" : Spelling.kebab(this);
    }

    @Override
    public String toString() {
        return Spelling.kebab(this);
    }
}
