package uk.mandate.strategy;

/** A strategy's reference and its case's business key, such as {@code CSS-2025-2028}: kind, first year, last year. */
public record StrategyReference(String value) {
    private static final String FORM = "[A-Z]{2,5}-[0-9]{4}-[0-9]{4}";

    public StrategyReference {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("A strategy's reference reads like CSS-2025-2028.");
        }
    }

    /** Whether this text is a reference. */
    public static boolean isWellFormed(String text) {
        return text.matches(FORM);
    }

    /** The kind of strategy, such as {@code CSS}. */
    String kind() {
        return value.substring(0, value.indexOf('-'));
    }

    /** The first and the last year, such as {@code 2025-2028}. */
    String years() {
        return value.substring(value.indexOf('-') + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
