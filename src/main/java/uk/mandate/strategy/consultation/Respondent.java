package uk.mandate.strategy.consultation;

import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.TypedText;

/** Who answered, as far as they said: personal data, shown only to those who answer them. */
public record Respondent(@Nullable String name, @Nullable String address, @Nullable String email) {
    public Respondent {
        name = TypedText.orNull(name);
        address = TypedText.orNull(address);
        email = TypedText.orNull(email);
    }

    /** Whether they said nothing of themselves. */
    public boolean isUnknown() {
        return name == null && address == null && email == null;
    }

    /**
     * Whether the same words would be the same answer from both: where neither says who they are, or both mean the same
     * person, by the e-mail address or else by the name.
     */
    boolean isRepeatedBy(Respondent other) {
        if (isUnknown() || other.isUnknown()) {
            return isUnknown() && other.isUnknown();
        }
        return (email != null && other.email != null)
                ? email.equalsIgnoreCase(other.email)
                : name != null && other.name != null && name.equalsIgnoreCase(other.name);
    }

    /** Without a trace of who it is, for a log. */
    @Override
    public String toString() {
        return "a respondent";
    }
}
