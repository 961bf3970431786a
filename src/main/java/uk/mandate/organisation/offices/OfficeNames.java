package uk.mandate.organisation.offices;

import java.util.Arrays;
import uk.mandate.accountability.OfficeId;
import uk.mandate.accountability.Refusal;
import uk.mandate.organisation.Role;

/** Office ids are group ids: one that looks like a role or an authority would hand out its rights. */
final class OfficeNames {
    private OfficeNames() {}

    static void refuseReserved(OfficeId id) {
        var name = id.value();
        var role = Arrays.stream(Role.values()).anyMatch(known -> known.group().equals(name));
        if (role || name.startsWith("authority-") || name.startsWith("camunda-")) {
            throw new Refusal("This id means a role or an authority. Choose another id for the office.");
        }
    }
}
