package uk.mandate.strategy;

import uk.mandate.decision.Spelling;

/** What a community safety strategy has to cover (Crime and Disorder Act 1998, s.6(1)). */
public enum StatutoryPart {
    CRIME_AND_DISORDER("crime and disorder, including anti-social behaviour"),
    SUBSTANCE_MISUSE("the misuse of drugs, alcohol and other substances"),
    RE_OFFENDING("re-offending"),
    SERIOUS_VIOLENCE("preventing and reducing serious violence");

    private final String words;

    StatutoryPart(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    @Override
    public String toString() {
        return Spelling.kebab(this);
    }
}
