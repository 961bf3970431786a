package uk.mandate.policy;

import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which office clears what a report says under each heading. */
public record Clearance(@NotNull(message = "is missing") Map<ReportHeading, String> offices) {
    private static final String OFFICE = "[a-z0-9]+(-[a-z0-9]+)*";

    /** For policies that were written before Mandate asked: the statutory officers' staff, and the council's lead for the rest. */
    static final Clearance DEFAULT = byDefault();

    private static Clearance byDefault() {
        var offices = new EnumMap<ReportHeading, String>(ReportHeading.class);
        Set.of(ReportHeading.values()).forEach(heading -> offices.put(heading, "council-lead"));
        offices.put(ReportHeading.FINANCIAL, "finance-officer");
        offices.put(ReportHeading.LEGAL, "legal-officer");
        offices.put(ReportHeading.EQUALITIES_AND_DIVERSITY, "equalities-officer");
        return new Clearance(Map.copyOf(offices));
    }

    /** The office that clears this heading. */
    public String office(ReportHeading heading) {
        return offices.getOrDefault(heading, DEFAULT.offices().getOrDefault(heading, "council-lead"));
    }

    /** What each office clears, in the order of the report; each office once. */
    public Map<String, List<ReportHeading>> headingsByOffice() {
        var byOffice = new LinkedHashMap<String, List<ReportHeading>>();
        for (var heading : ReportHeading.values()) {
            byOffice.computeIfAbsent(office(heading), office -> new ArrayList<>())
                    .add(heading);
        }
        return byOffice;
    }

    /** A heading that nobody clears, or an office that cannot be one. */
    Stream<PolicyProblem> problems() {
        if (offices == null) {
            return Stream.empty();
        }
        return Stream.of(ReportHeading.values())
                .filter(heading ->
                        offices.get(heading) == null || !offices.get(heading).matches(OFFICE))
                .map(heading -> new PolicyProblem(
                        "clearance.offices." + heading.id(),
                        "must name the office that clears that part of a report, such as legal-officer"));
    }
}
