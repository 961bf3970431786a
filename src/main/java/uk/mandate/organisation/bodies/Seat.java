package uk.mandate.organisation.bodies;

/** A member's place in a body. */
public enum Seat {
    CHAIR("Chair"),
    VICE_CHAIR("Vice-chair"),
    MEMBER("Member");

    private final String title;

    Seat(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
