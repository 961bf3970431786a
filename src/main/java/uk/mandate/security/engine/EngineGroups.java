package uk.mandate.security.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.ReservedIds;
import uk.mandate.calendar.CaseClock;
import uk.mandate.organisation.Directory;
import uk.mandate.organisation.Directory.GroupEntry;
import uk.mandate.organisation.Directory.PersonEntry;

/**
 * The people and groups as the engine sees them today: the organisation's, and two groups that only the engine needs.
 * {@code officers} are all who can have tasks, so that what they may open is granted once and for all offices to come.
 * {@code camunda-admin} has one member who is nobody: were it empty, the vendor's set-up page would stand open.
 */
@Component
class EngineGroups {
    static final String OFFICERS = ReservedIds.OFFICERS;
    static final String GOVERNANCE = "governance";
    static final String ADMINISTRATOR = "administrator";
    static final String VENDOR_ADMINS = ReservedIds.VENDOR_ADMINISTRATORS;
    static final String NOBODY = ReservedIds.NOBODY;

    private static final Set<String> WITHOUT_TASKS = Set.of("auditor", ADMINISTRATOR);
    private static final List<GroupEntry> ENGINES_OWN = List.of(
            new GroupEntry(OFFICERS, "Officers and members with tasks"),
            new GroupEntry(VENDOR_ADMINS, "Reserved; nobody signs in with it"));

    private final Directory directory;
    private final CaseClock clock;

    EngineGroups(Directory directory, CaseClock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    Optional<Person> person(String id) {
        return id.equals(NOBODY) ? Optional.of(nobody()) : organisationsPerson(id);
    }

    List<Person> people() {
        var people = new ArrayList<>(directory.people(clock.today()).stream()
                .map(EngineGroups::person)
                .toList());
        people.add(nobody());
        return people;
    }

    List<Person> membersOf(String group) {
        return switch (group) {
            case VENDOR_ADMINS -> List.of(nobody());
            case OFFICERS ->
                people().stream()
                        .filter(person -> groupsOf(person.id()).contains(OFFICERS))
                        .toList();
            default ->
                directory.membersOf(group, clock.today()).stream()
                        .map(EngineGroups::person)
                        .toList();
        };
    }

    List<GroupEntry> groups() {
        return Stream.concat(directory.groups().stream(), ENGINES_OWN.stream()).toList();
    }

    Set<String> groupsOf(String person) {
        if (person.equals(NOBODY)) {
            return Set.of(VENDOR_ADMINS);
        }
        var groups = PersonId.find(person)
                .map(id -> directory.groupsOf(id, clock.today()))
                .orElse(Set.of());
        var all = new TreeSet<>(groups);
        all.remove(VENDOR_ADMINS);
        if (!WITHOUT_TASKS.containsAll(groups)) {
            all.add(OFFICERS);
        }
        return all;
    }

    private Optional<Person> organisationsPerson(String id) {
        return PersonId.find(id)
                .flatMap(directory::person)
                .filter(PersonEntry::active)
                .map(EngineGroups::person);
    }

    private static Person person(PersonEntry entry) {
        return new Person(entry.id().value(), entry.title());
    }

    private static Person nobody() {
        return new Person(NOBODY, "Nobody");
    }

    /** A person's id and what screens call them. */
    record Person(String id, String title) {

        /** The title's words but the last; the web applications always show two names. */
        String firstName() {
            var lastBlank = title.lastIndexOf(' ');
            return lastBlank < 0 ? title : title.substring(0, lastBlank);
        }

        String lastName() {
            return title.substring(title.lastIndexOf(' ') < 0 ? title.length() : title.lastIndexOf(' ') + 1);
        }
    }
}
