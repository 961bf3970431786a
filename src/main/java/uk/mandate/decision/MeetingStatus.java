package uk.mandate.decision;

/** What became of a meeting; for one that was held but did not reach the item, the item waits for the next. */
public enum MeetingStatus {
    PLANNED,
    HELD,
    CANCELLED,
    INQUORATE,
    ADJOURNED,
    POSTPONED,
    ITEM_NOT_REACHED;

    @Override
    public String toString() {
        return Spelling.kebab(this);
    }
}
