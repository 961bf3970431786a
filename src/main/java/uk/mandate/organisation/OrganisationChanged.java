package uk.mandate.organisation;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.RecordedEvent;

/**
 * A dated change of offices, bodies, authorities or roles. Fields that only say whom it concerns stand with the same value
 * before and after, unless the change made them.
 */
public record OrganisationChanged(Kind kind, Map<String, Change> changes, String reason, @Nullable LocalDate happenedOn)
        implements RecordedEvent {

    @Override
    public String type() {
        return kind.type();
    }

    /** What may change; each constant is a ledger type in kebab-case, stable for ever. */
    public enum Kind {
        OFFICE_ESTABLISHED,
        OFFICE_HOLDER_APPOINTED,
        OFFICE_HOLDER_ENDED,
        OFFICE_ABOLISHED,
        BODY_ESTABLISHED,
        BODY_ABOLISHED,
        MEMBER_APPOINTED,
        MEMBER_ENDED,
        AUTHORITY_REGISTERED,
        AUTHORITY_SUCCEEDED,
        AUTHORITY_CAPACITY_RECORDED,
        AUTHORITY_CAPACITY_ENDED,
        AUTHORITY_STAFF_APPOINTED,
        AUTHORITY_STAFF_ENDED,
        ROLE_GRANTED,
        ROLE_ENDED,
        CLAIMED_TASKS_RELEASED;

        public String type() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
