package uk.mandate.organisation;

import java.util.Locale;

/** What a person may do across all cases, beside the offices they hold; granted and ended with dates. */
public enum Role {
    GOVERNANCE("Governance staff"),
    AUDITOR("Auditor"),
    ADMINISTRATOR("Administrator");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    /** What people read. */
    public String title() {
        return title;
    }

    /** The engine's group, and the id in addresses: {@code governance}. */
    public String group() {
        return name().toLowerCase(Locale.ROOT);
    }
}
