package uk.mandate.tracking;

import java.util.List;

/**
 * One stage on a case's line.
 *
 * @param facts what happened or is planned there, each a short sentence
 */
public record StageOnLine(String id, String title, State state, List<String> facts) {

    /** Where the stage is seen from where the case stands. */
    public enum State {
        DONE("Done"),
        NOT_NEEDED("Not needed"),
        NOT_ON_RECORD("Not on record"),
        NOW("Now"),
        TO_COME("To come");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
