package uk.mandate.organisation.offices;

/** How somebody holds an office. */
public enum Manner {
    SUBSTANTIVE("Substantive"),
    /** For a time, in place of the substantive holder or while there is none. */
    ACTING("Acting");

    private final String title;

    Manner(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
