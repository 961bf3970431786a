package uk.mandate.policy;

/** A rule's number in the rule list, such as {@code R17}. */
public record RuleId(String value) {
    public RuleId {
        if (!value.matches("R\\d{2}")) {
            throw new IllegalArgumentException("A rule's id is R and two digits.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
