package uk.mandate.accountability;

import org.jspecify.annotations.Nullable;

/**
 * Who acts, set once at the door and read by the gate and the ledger.
 *
 * @param person whose hand it is; for timers and Mandate itself a technical name such as {@code timer} or {@code system}
 * @param office in which they act, where the act is an office's; the gate narrows it to the task's office
 * @param forOffice the office on whose behalf the act is recorded, such as the Leader's when democratic services enter it
 * @param deputyOf the holder whose deputy acts; the named place for deputies, which come with a later issue
 * @param door by which the act came in
 */
public record ActingPerson(
        PersonId person,
        @Nullable OfficeId office,
        @Nullable OfficeId forOffice,
        @Nullable PersonId deputyOf,
        Door door) {

    public static ActingPerson at(Door door, PersonId person) {
        return new ActingPerson(person, null, null, null, door);
    }

    /** Mandate itself, where no person stands behind the act. */
    public static ActingPerson system() {
        return at(Door.SYSTEM, new PersonId(ReservedIds.SYSTEM));
    }

    /** A timer that fell due: nobody's act. */
    public static ActingPerson timer() {
        return at(Door.TIMER, new PersonId(ReservedIds.TIMER));
    }

    public ActingPerson inOffice(OfficeId held) {
        return new ActingPerson(person, held, forOffice, deputyOf, door);
    }

    public ActingPerson onBehalfOf(OfficeId represented) {
        return new ActingPerson(person, office, represented, deputyOf, door);
    }

    /** Whether a human being stands behind the act, rather than a timer or Mandate itself. */
    public boolean isPerson() {
        return door != Door.TIMER && door != Door.SYSTEM;
    }
}
