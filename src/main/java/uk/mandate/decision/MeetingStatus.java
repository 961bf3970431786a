package uk.mandate.decision;

/** What became of a meeting, or of an item at it: one that was not reached or was taken off waits for the next. */
public enum MeetingStatus {
    PLANNED("planned"),
    HELD("held"),
    CANCELLED("cancelled"),
    INQUORATE("inquorate"),
    ADJOURNED("adjourned"),
    POSTPONED("postponed"),
    ITEM_NOT_REACHED("held without reaching the item"),
    WITHDRAWN("taken off the agenda");

    private final String words;

    MeetingStatus(String words) {
        this.words = words;
    }

    /** As it reads after "it was". */
    public String words() {
        return words;
    }

    @Override
    public String toString() {
        return Spelling.kebab(this);
    }
}
