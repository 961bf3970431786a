package uk.mandate.organisation.standing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Change;
import uk.mandate.organisation.OrganisationChanged;
import uk.mandate.organisation.OrganisationChanged.Kind;

/** Puts together what the ledger shall hold of one change. */
public final class ChangeOfOrganisation {
    private final Kind kind;
    private final Map<String, Change> changes = new LinkedHashMap<>();

    private ChangeOfOrganisation(Kind kind) {
        this.kind = kind;
    }

    public static ChangeOfOrganisation of(Kind kind) {
        return new ChangeOfOrganisation(kind);
    }

    /** Whom or what the change concerns, itself unchanged. */
    public ChangeOfOrganisation concerning(String field, @Nullable Object value) {
        return from(field, value, value);
    }

    public ChangeOfOrganisation from(String field, @Nullable Object before, @Nullable Object after) {
        if (before != null || after != null) {
            changes.put(field, Change.of(before, after));
        }
        return this;
    }

    /** A field that the change made. */
    public ChangeOfOrganisation set(String field, @Nullable Object after) {
        return from(field, null, after);
    }

    public ChangeOfOrganisation beginning(Tenure tenure) {
        return set("from", tenure.standsFrom()).set("until", tenure.standsUntil());
    }

    public ChangeOfOrganisation ending(Tenure before, Tenure after) {
        concerning("from", before.standsFrom());
        return after.withdrawn()
                ? from("withdrawn", false, true)
                : from("until", before.standsUntil(), after.standsUntil());
    }

    OrganisationChanged because(String reason, @Nullable LocalDate happenedOn) {
        return new OrganisationChanged(kind, new LinkedHashMap<>(changes), reason, happenedOn);
    }
}
