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

    /** What it says of the meeting as a whole: one that did not reach an item was held. */
    MeetingStatus ofMeeting() {
        return this == ITEM_NOT_REACHED ? MeetingStatus.HELD : status();
    }

    /** Whether no item of the meeting can have been dealt with. */
    boolean endsWholeMeeting() {
        return this == CANCELLED || this == POSTPONED;
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
