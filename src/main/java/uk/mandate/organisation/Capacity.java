package uk.mandate.organisation;

import java.util.Arrays;
import java.util.List;

/**
 * In which capacity an authority belongs to the Community Safety Partnership: section 5 of the Crime and Disorder Act 1998.
 * One authority may hold several: a county that runs the fire service, or a unitary council, which is district and county
 * in one.
 */
public enum Capacity {
    DISTRICT_COUNCIL("district council", Standing.RESPONSIBLE),
    COUNTY_COUNCIL("county council", Standing.RESPONSIBLE),
    CHIEF_OFFICER_OF_POLICE("chief officer of police", Standing.RESPONSIBLE),
    FIRE_AND_RESCUE_AUTHORITY("fire and rescue authority", Standing.RESPONSIBLE),
    PROBATION_PROVIDER("provider of probation services", Standing.RESPONSIBLE),
    INTEGRATED_CARE_BOARD("integrated care board", Standing.RESPONSIBLE),
    CO_OPERATING("co-operating body", Standing.CO_OPERATING),
    INVITED("invited participant", Standing.INVITED);

    private final String title;
    private final Standing standing;

    Capacity(String title, Standing standing) {
        this.title = title;
        this.standing = standing;
    }

    public String title() {
        return title;
    }

    public Standing standing() {
        return standing;
    }

    /** The capacities that must each have a body on record. */
    public static List<Capacity> responsible() {
        return Arrays.stream(values())
                .filter(capacity -> capacity.standing == Standing.RESPONSIBLE)
                .toList();
    }

    /** Under which subsection of section 5. */
    public enum Standing {
        RESPONSIBLE("s.5(1)", "responsible authority"),
        CO_OPERATING("s.5(2)", "co-operating"),
        INVITED("s.5(3)", "invited");

        private final String section;
        private final String title;

        Standing(String section, String title) {
            this.section = section;
            this.title = title;
        }

        public String section() {
            return section;
        }

        public String title() {
            return title;
        }
    }
}
