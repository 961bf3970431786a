package uk.mandate.policy;

import jakarta.validation.constraints.NotNull;

/**
 * Who has a capacity under section 5 in this area.
 *
 * @param authority the authority's id, such as {@code police}
 * @param name the body's name
 */
public record CapacityHolder(
        @NotNull(message = "is missing") String authority,
        @NotNull(message = "is missing") String name,
        @NotNull(message = "is missing (member or not-yet-a-member)") Membership membership) {

    /** Whether the body sits in the partnership. */
    public enum Membership {
        MEMBER,
        /** Responsible by law and missing from the partnership: rule R35 warns and names it. */
        NOT_YET_A_MEMBER,
        /** The area has no such body, as a unitary district has no county council. */
        NOT_APPLICABLE
    }
}
