package uk.mandate.strategy.draft;

import java.util.EnumSet;
import java.util.Set;
import uk.mandate.decision.Spelling;

/** What a part of the text is: what may later be amended under delegation depends on it. */
public enum PartKind {
    SECTION("Section"),
    PRIORITY("Priority"),
    OBJECTIVE("Objective"),
    TARGET("Target"),
    TERM("Term"),
    RESOURCES("Resources"),
    BACKGROUND("Background"),
    DATA("Data"),
    /** What the report says under one of its headings; no part of the strategy. */
    IMPLICATION("Implication");

    private final String title;

    PartKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Those of the strategy itself. */
    static Set<PartKind> ofTheStrategy() {
        return EnumSet.complementOf(EnumSet.of(IMPLICATION));
    }

    @Override
    public String toString() {
        return Spelling.kebab(this);
    }
}
