package uk.mandate.organisation;

/** An authority's id, such as {@code police}; its staff are the engine's group {@code authority-police}. Never used again. */
public record AuthorityId(String value) {
    /** Refuses anything but lower-case letters and digits in words joined by single hyphens. */
    public AuthorityId {
        if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("An authority's id is made of lower-case letters, digits and hyphens.");
        }
    }

    /** The group of those who work for this authority. */
    public String group() {
        return "authority-" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
