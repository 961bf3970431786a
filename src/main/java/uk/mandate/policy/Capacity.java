package uk.mandate.policy;

/** A capacity that section 5 of the Crime and Disorder Act 1998 makes responsible. */
public enum Capacity {
    DISTRICT_COUNCIL("district council"),
    COUNTY_COUNCIL("county council"),
    CHIEF_OFFICER_OF_POLICE("chief officer of police"),
    FIRE_AND_RESCUE("fire and rescue authority"),
    PROBATION("provider of probation services"),
    INTEGRATED_CARE_BOARD("integrated care board");

    private final String words;

    Capacity(String words) {
        this.words = words;
    }

    /** As a sentence has it: "integrated care board". */
    public String words() {
        return words;
    }
}
