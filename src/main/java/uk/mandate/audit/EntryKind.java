package uk.mandate.audit;

import java.util.Locale;

/** What an entry is about: the ledger's coarsest division, by which its readers filter. */
enum EntryKind {
    /** A change that somebody made: a decision recorded, a document stored, an office given. */
    ACT("Acts"),
    /** A step of a process, as the engine took it. */
    STEP("Steps of processes"),
    /** Something that was tried and not done. */
    REFUSAL("Refusals"),
    /** Signing in and out, tried or done. */
    SIGN_IN("Signing in and out");

    private final String plural;

    EntryKind(String plural) {
        this.plural = plural;
    }

    /** What a reader chooses from a list. */
    public String plural() {
        return plural;
    }

    /** The kind as entries and addresses write it, such as {@code sign-in}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
