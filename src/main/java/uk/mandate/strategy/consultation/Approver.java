package uk.mandate.strategy.consultation;

import uk.mandate.accountability.OfficeId;
import uk.mandate.decision.Spelling;

/** The offices whose holders may approve that a consultation departs from its minimum or its published timetable. */
public enum Approver {
    STRATEGIC_DIRECTOR("the Strategic Director"),
    PORTFOLIO_HOLDER("the Portfolio Holder"),
    LEADER("the Leader"),
    MONITORING_OFFICER("the Monitoring Officer");

    private final String words;

    Approver(String words) {
        this.words = words;
    }

    public OfficeId office() {
        return new OfficeId(Spelling.kebab(this));
    }

    /** As it reads in the middle of a sentence. */
    public String words() {
        return words;
    }

    @Override
    public String toString() {
        return Spelling.kebab(this);
    }
}
