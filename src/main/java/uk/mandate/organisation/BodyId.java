package uk.mandate.organisation;

/** A body's id, such as {@code council} or {@code sosafe}; never used again. */
public record BodyId(String value) {
    /** Refuses anything but lower-case letters and digits in words joined by single hyphens. */
    public BodyId {
        if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("A body's id is made of lower-case letters, digits and hyphens.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
