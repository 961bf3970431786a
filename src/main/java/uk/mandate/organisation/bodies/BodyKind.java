package uk.mandate.organisation.bodies;

/** What a body is, because different rules bind different bodies. */
public enum BodyKind {
    COUNCIL("Council"),
    CABINET("Cabinet"),
    OVERVIEW_AND_SCRUTINY_COMMITTEE("Overview and scrutiny committee"),
    CRIME_AND_DISORDER_COMMITTEE("Crime and disorder committee"),
    COMMITTEE("Other committee"),
    PARTNERSHIP("Community safety partnership"),
    DELIVERY_BOARD("Partnership's delivery board");

    private final String title;

    BodyKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
