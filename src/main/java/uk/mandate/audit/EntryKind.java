package uk.mandate.audit;

import java.util.Locale;

/** What an entry is about: the ledger's coarsest division, by which its readers filter. */
enum EntryKind {
    /** A change that somebody made: a decision recorded, a document stored, an office given. */
    ACT,
    /** A step of a process, as the engine took it. */
    STEP,
    /** Something that was tried and not done. */
    REFUSAL,
    /** Signing in and out, tried or done. */
    SIGN_IN;

    /** The kind as entries and addresses write it, such as {@code sign-in}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
