package uk.mandate.accountability;

/** An office's id, such as {@code democratic-services}; also the engine's group id of those who hold the office. */
public record OfficeId(String value) {
    /** Refuses anything but lower-case letters and digits in words joined by single hyphens. */
    public OfficeId {
        if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("An office's id is made of lower-case letters, digits and hyphens.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
