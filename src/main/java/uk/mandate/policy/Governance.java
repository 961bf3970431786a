package uk.mandate.policy;

/** How a council is governed; Mandate serves the first form only and says so of the others. */
public enum Governance {
    LEADER_AND_CABINET("a leader and cabinet"),
    MAYOR("a directly elected mayor"),
    COMMITTEE_SYSTEM("a committee system");

    private final String words;

    Governance(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
