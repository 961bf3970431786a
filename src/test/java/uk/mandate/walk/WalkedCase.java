package uk.mandate.walk;

import java.util.ArrayList;
import java.util.List;
import uk.mandate.strategy.Stage;

/** A case of the walk, and the states that it has passed since its last end. */
final class WalkedCase {
    private final String reference;
    private final Stage began;
    private final boolean broughtIn;
    private final List<CaseState> trail = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    WalkedCase(String reference, Stage began, boolean broughtIn) {
        this.reference = reference;
        this.began = began;
        this.broughtIn = broughtIn;
    }

    String reference() {
        return reference;
    }

    /** The stage at which it began here. */
    Stage began() {
        return began;
    }

    /** How it began, in the words of the tally. */
    String beginning() {
        return broughtIn ? "brought in at " + began : "begun as a new strategy";
    }

    List<CaseState> trail() {
        return trail;
    }

    /** What happened to it, for whoever has to understand a failure. */
    void tell(String words) {
        told.add(words);
    }

    @Override
    public String toString() {
        return reference + " (" + beginning() + "):\n  " + String.join("\n  ", told);
    }
}
