package uk.mandate.decision.breach;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import uk.mandate.decision.Spelling;

/** What was ruled on a breach. */
enum RulingOutcome {
    CURED("Cured", "cured"),
    RETAKEN("The decision is to be taken again", "to be retaken"),
    REPORTED("Reported to the body", "reported to the body"),
    STANDS("It stands", "stands"),
    /** Not the Monitoring Officer's: the record was corrected, and by the corrected facts the rule is met or broken otherwise. */
    CORRECTED("Closed by a correction of the record", "closed by a correction"),
    /** Not the Monitoring Officer's: the case went back behind the fact, so that nothing relies on it any more. */
    SET_ASIDE("Closed because the case went back", "closed, because the case went back");

    /** R40: departing from a rule, and opening again what was decided, need a second person. */
    private static final Set<RulingOutcome> WITH_A_SECOND = EnumSet.of(RETAKEN, STANDS);

    private final String title;
    private final String words;

    RulingOutcome(String title, String words) {
        this.title = title;
        this.words = words;
    }

    /** Those among which the Monitoring Officer chooses. */
    static RulingOutcome[] ofTheMonitoringOfficer() {
        return Stream.of(values())
                .filter(outcome -> outcome.compareTo(CORRECTED) < 0)
                .toArray(RulingOutcome[]::new);
    }

    boolean needsSecond() {
        return WITH_A_SECOND.contains(this);
    }

    String title() {
        return title;
    }

    /** As it reads in the middle of a sentence. */
    String words() {
        return words;
    }

    @Override
    public String toString() {
        return Spelling.kebab(this);
    }
}
