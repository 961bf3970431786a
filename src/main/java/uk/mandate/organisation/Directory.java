package uk.mandate.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.mandate.accountability.OfficeId;
import uk.mandate.accountability.PersonId;

/**
 * Who is who and who holds what, on a day: the read side of the organisation that sign-in, the gate and the pages use.
 * Days are Europe/London; "from" counts, "until" is the last day that counts.
 */
public interface Directory {

    Optional<PersonEntry> person(PersonId person);

    /**
     * The person's own name, where two of one office have to be told apart; with the user name where somebody else on record
     * has the same. Also of somebody who has left.
     */
    Optional<String> nameOf(PersonId person);

    /** Everybody who may sign in on that day, by id. */
    List<PersonEntry> people(LocalDate on);

    /** Whether this office is on record, held by somebody or not. */
    boolean hasOffice(OfficeId office);

    /** The offices, acting ones too, that this person holds on that day. */
    Set<OfficeId> officesOf(PersonId person, LocalDate on);

    /** The people who hold this office on that day, acting holders too. */
    List<PersonEntry> holdersOf(OfficeId office, LocalDate on);

    /**
     * The groups of this person in the engine and in the filter chains: ids of offices held, {@code authority-...} of
     * authorities they work for, and ids of role grants such as {@code governance}, {@code auditor},
     * {@code administrator}.
     */
    Set<String> groupsOf(PersonId person, LocalDate on);

    /** The people of a group on that day. */
    List<PersonEntry> membersOf(String group, LocalDate on);

    /** Every group that exists, with the name a person reads. */
    List<GroupEntry> groups();

    /**
     * One person as others see them.
     *
     * @param title what the person is called on screens: the office's name where they hold one
     * @param active whether the person may sign in on the day asked for
     */
    record PersonEntry(PersonId id, String title, boolean active) {}

    /** One group: an office, an authority or a role. */
    record GroupEntry(String id, String name) {}
}
