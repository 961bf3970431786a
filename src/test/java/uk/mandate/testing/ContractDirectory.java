package uk.mandate.testing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import uk.mandate.accountability.OfficeId;
import uk.mandate.accountability.PersonId;
import uk.mandate.organisation.Directory;

/** The sample's people, for tests as long as the organisation itself does not know them. */
class ContractDirectory implements Directory {
    private static final List<String> PEOPLE = List.of(
            "lead.officer",
            "democratic.services",
            "democratic.services.second",
            "finance.officer",
            "legal.officer",
            "equalities.officer",
            "monitoring.officer",
            "scrutiny.officer",
            "scrutiny.chair",
            "council.chair",
            "leader",
            "portfolio.holder",
            "strategic.director",
            "partnership.coordinator",
            "auditor",
            "administrator");
    private static final List<String> AUTHORITIES =
            List.of("council", "police", "probation", "county", "fire", "health", "voluntary");

    private final Map<PersonId, Set<String>> groups = new LinkedHashMap<>();

    ContractDirectory() {
        PEOPLE.forEach(person -> groups.put(new PersonId(person), new TreeSet<>(Set.of(office(person)))));
        for (var authority : AUTHORITIES) {
            for (var place : List.of("officer", "lead")) {
                groups.put(
                        new PersonId(authority + "." + place),
                        new TreeSet<>(Set.of(authority + "-" + place, "authority-" + authority)));
            }
        }
        for (var person : List.of("democratic.services", "democratic.services.second", "monitoring.officer")) {
            groupsOf(new PersonId(person)).add("governance");
        }
    }

    private static String office(String person) {
        return person.replace(".second", "").replace('.', '-');
    }

    @Override
    public Optional<PersonEntry> person(PersonId person) {
        return Optional.ofNullable(groups.get(person)).map(known -> entry(person));
    }

    @Override
    public List<PersonEntry> people(LocalDate on) {
        return groups.keySet().stream().map(ContractDirectory::entry).toList();
    }

    @Override
    public Set<OfficeId> officesOf(PersonId person, LocalDate on) {
        var office = office(person.value());
        return groupsOf(person).contains(office) ? Set.of(new OfficeId(office)) : Set.of();
    }

    @Override
    public List<PersonEntry> holdersOf(OfficeId office, LocalDate on) {
        return membersOf(office.value(), on);
    }

    @Override
    public Set<String> groupsOf(PersonId person, LocalDate on) {
        return groupsOf(person);
    }

    @Override
    public List<PersonEntry> membersOf(String group, LocalDate on) {
        return groups.keySet().stream()
                .filter(person -> groupsOf(person).contains(group))
                .map(ContractDirectory::entry)
                .toList();
    }

    @Override
    public List<GroupEntry> groups() {
        return groups.values().stream()
                .flatMap(Set::stream)
                .distinct()
                .map(group -> new GroupEntry(group, title(group)))
                .toList();
    }

    private Set<String> groupsOf(PersonId person) {
        return groups.getOrDefault(person, new TreeSet<>());
    }

    private static PersonEntry entry(PersonId person) {
        return new PersonEntry(person, title(office(person.value())), true);
    }

    private static String title(String id) {
        return Stream.of(id.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1))
                .reduce((before, word) -> before + " " + word)
                .orElseThrow();
    }
}
