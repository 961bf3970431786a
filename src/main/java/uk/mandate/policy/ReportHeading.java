package uk.mandate.policy;

/** The headings under which a report says what a decision implies, each looked after by an office that policy names. */
public enum ReportHeading {
    FINANCIAL("Financial"),
    LEGAL("Legal"),
    RISK("Risk"),
    POLICY("Policy"),
    STAFFING_AND_ACCOMMODATION("Staffing and accommodation"),
    EQUALITIES_AND_DIVERSITY("Equalities and diversity"),
    SERVICE_DELIVERY("Service delivery"),
    INFORMATION_TECHNOLOGY("Information technology");

    private final String title;

    ReportHeading(String title) {
        this.title = title;
    }

    /** As the report heads it. */
    public String title() {
        return title;
    }

    /** As policies and addresses write it, such as {@code service-delivery}. */
    public String id() {
        return PolicyYaml.kebab(name());
    }
}
