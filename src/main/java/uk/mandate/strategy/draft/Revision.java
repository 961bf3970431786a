package uk.mandate.strategy.draft;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.PersonId;
import uk.mandate.decision.Spelling;

/**
 * One change of a draft.
 *
 * @param number from 1
 * @param part what it was about; {@code null} where it is of the whole report
 * @param undoes the number of the change that it took back
 */
public record Revision(
        int number, Act act, @Nullable UUID part, @Nullable Integer undoes, Instant changedAt, PersonId changedBy) {

    /** What was done. */
    public enum Act {
        ADDED("added"),
        CHANGED("changed"),
        MOVED("moved"),
        REMOVED("removed"),
        UNDONE("taken back"),
        DESCRIBED("described anew");

        private final String done;

        Act(String done) {
            this.done = done;
        }

        /** "was added". */
        public String words() {
            return "was " + done;
        }

        @Override
        public String toString() {
            return Spelling.kebab(this);
        }
    }
}
