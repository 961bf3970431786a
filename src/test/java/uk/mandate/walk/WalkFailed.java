package uk.mandate.walk;

/** Something that must not happen on a walk, in words that say where it happened. */
final class WalkFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WalkFailed(String words) {
        super(words);
    }

    WalkFailed(String words, Throwable cause) {
        super(words, cause);
    }
}
