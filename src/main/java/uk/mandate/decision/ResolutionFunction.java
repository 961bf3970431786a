package uk.mandate.decision;

/** Whose function a resolution exercises. */
public enum ResolutionFunction {
    EXECUTIVE("a decision of the executive"),
    COUNCIL("for Council to decide"),
    NONE("decides nothing");

    private final String words;

    ResolutionFunction(String words) {
        this.words = words;
    }

    /** As it reads after "the resolution is", or by itself. */
    public String words() {
        return words;
    }

    @Override
    public String toString() {
        return Spelling.kebab(this);
    }
}
