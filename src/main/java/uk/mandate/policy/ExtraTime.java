package uk.mandate.policy;

/** Whose office grants Overview and Scrutiny the time that it asks for. */
public enum ExtraTime {
    LEADER("leader", "the Leader"),
    PORTFOLIO_HOLDER("portfolio-holder", "the Portfolio Holder"),
    MONITORING_OFFICER("monitoring-officer", "the Monitoring Officer");

    private final String office;
    private final String words;

    ExtraTime(String office, String words) {
        this.office = office;
        this.words = words;
    }

    /** The office's id. */
    public String office() {
        return office;
    }

    /** As it reads in the middle of a sentence. */
    public String words() {
        return words;
    }
}
