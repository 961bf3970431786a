package uk.mandate.accountability;

/** A person's id, also the name typed at sign-in, such as {@code democratic.services}; never used again after they leave. */
public record PersonId(String value) {
    /** Refuses anything but lower-case letters, digits and single dots, hyphens or underscores between them. */
    public PersonId {
        if (!value.matches("[a-z0-9]+([._-][a-z0-9]+)*")) {
            throw new IllegalArgumentException(
                    "A person's id is made of lower-case letters, digits, dots and hyphens.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
