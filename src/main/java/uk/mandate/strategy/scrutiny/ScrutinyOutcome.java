package uk.mandate.strategy.scrutiny;

import org.jspecify.annotations.Nullable;
import uk.mandate.decision.DecisionOutcome;
import uk.mandate.decision.Spelling;

/** What Overview and Scrutiny did with a draft or a recommendation. */
public enum ScrutinyOutcome {
    COMMENTED("commented", DecisionOutcome.COMMENTED),
    NO_COMMENTS("had no comments", DecisionOutcome.NO_COMMENTS),
    ASKS_FOR_TIME("asked for more time", DecisionOutcome.DEFERRED),
    REFERRED_TO_CABINET("referred the matter to Cabinet", DecisionOutcome.REFERRED_BACK),
    DID_NOT_MEET("did not meet", null);

    private final String words;
    private final @Nullable DecisionOutcome onRecord;

    ScrutinyOutcome(String words, @Nullable DecisionOutcome onRecord) {
        this.words = words;
        this.onRecord = onRecord;
    }

    /** As it reads after the committee's name. */
    public String words() {
        return words;
    }

    /** What its meeting decided; {@code null} where none was held. */
    @Nullable
    DecisionOutcome onRecord() {
        return onRecord;
    }

    @Override
    public String toString() {
        return Spelling.kebab(this);
    }
}
