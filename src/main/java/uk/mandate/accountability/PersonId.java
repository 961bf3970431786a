package uk.mandate.accountability;

import java.util.Optional;

/** A person's id, also the name typed at sign-in, such as {@code democratic.services}; never used again after they leave. */
public record PersonId(String value) {
    /** Refuses anything but lower-case letters, digits and single dots, hyphens or underscores between them. */
    public PersonId {
        if (!isOne(value)) {
            throw new IllegalArgumentException(
                    "A person's id is made of lower-case letters, digits, dots and hyphens.");
        }
    }

    /** The id that this is; empty where it cannot be one. */
    public static Optional<PersonId> find(String value) {
        return isOne(value) ? Optional.of(new PersonId(value)) : Optional.empty();
    }

    private static boolean isOne(String value) {
        return value.matches("[a-z0-9]+([._-][a-z0-9]+)*");
    }

    @Override
    public String toString() {
        return value;
    }
}
