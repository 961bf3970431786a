package uk.mandate.accountability;

import java.util.Set;

/**
 * Ids that Mandate or its engine uses by itself. Somebody on record under one of them would be taken for a machine in the
 * ledger, or be given rights in the engine that nobody granted. Migration V21 holds the same list.
 */
public final class ReservedIds {
    /** Mandate itself, in the ledger. */
    public static final String SYSTEM = "system";
    /** A timer that fell due, in the ledger. */
    public static final String TIMER = "timer";
    /** Somebody at the door who has not signed in, in the ledger. */
    public static final String STRANGER = "stranger";
    /** The one member of {@link #VENDOR_ADMINISTRATORS}, as whom nobody signs in. */
    public static final String NOBODY = "nobody";
    /** The engine's group of all who can have tasks. */
    public static final String OFFICERS = "officers";
    /** The engine's own group of administrators. */
    public static final String VENDOR_ADMINISTRATORS = "camunda-admin";

    private static final Set<String> PEOPLE =
            Set.of(SYSTEM, TIMER, STRANGER, NOBODY, "mandate", "camunda", VENDOR_ADMINISTRATORS);
    private static final Set<String> ROLES = Set.of("governance", "auditor", "administrator");

    private ReservedIds() {}

    public static boolean isReserved(PersonId person) {
        return PEOPLE.contains(person.value());
    }

    /** An office's id is a group's id: it must not pass for a role, an authority or one of the engine's own groups. */
    public static boolean isReserved(OfficeId office) {
        var id = office.value();
        return id.equals(OFFICERS) || ROLES.contains(id) || id.startsWith("authority-") || id.startsWith("camunda-");
    }
}
