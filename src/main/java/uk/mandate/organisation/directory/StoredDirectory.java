package uk.mandate.organisation.directory;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.OfficeId;
import uk.mandate.accountability.PersonId;
import uk.mandate.calendar.CaseClock;
import uk.mandate.organisation.Directory;
import uk.mandate.organisation.Role;

/** The directory as the database holds it, read straight from the view {@code group_memberships}. */
@Component
class StoredDirectory implements Directory {
    private static final String STANDS = ":on between stands_from and coalesce(stands_until, 'infinity')";
    private static final String HERE = ":on between p.stands_from and coalesce(p.stands_until, 'infinity')";

    /** A person is called by the office they hold, a substantive one first; else by their role; else by their name. */
    private static final String PERSON =
            """
            select p.id, coalesce(
                (select o.name from group_memberships m join offices o on o.id = m.group_id
                  where m.kind = 'OFFICE' and m.person = p.id
                    and :on between m.stands_from and coalesce(m.stands_until, 'infinity')
                  order by m.acting, m.stands_from, o.id limit 1),
                (select initcap(m.group_id) from group_memberships m
                  where m.kind = 'ROLE' and m.person = p.id
                    and :on between m.stands_from and coalesce(m.stands_until, 'infinity')
                  order by m.group_id limit 1),
                p.name) as title,
              %s as active
            from people p
            """
                    .formatted(HERE);

    private static final String NAME =
            """
            select case when exists (
                select from people other where other.id <> p.id and lower(other.name) = lower(p.name))
              then p.name || ' (' || p.id || ')' else p.name end
            from people p where p.id = :id
            """;

    private final JdbcClient database;
    private final CaseClock clock;

    StoredDirectory(JdbcClient database, CaseClock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Optional<PersonEntry> person(PersonId person) {
        return people("where p.id = :value", person.value(), clock.today()).stream()
                .findFirst();
    }

    @Override
    public Optional<String> nameOf(PersonId person) {
        return database.sql(NAME)
                .param("id", person.value())
                .query(String.class)
                .optional();
    }

    @Override
    public List<PersonEntry> people(LocalDate on) {
        return people("where " + HERE, "", on);
    }

    @Override
    public boolean hasOffice(OfficeId office) {
        return database.sql("select exists (select from offices where id = :id)")
                .param("id", office.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public Set<OfficeId> officesOf(PersonId person, LocalDate on) {
        return groups("kind = 'OFFICE' and person = :person", person, on).stream()
                .map(OfficeId::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public List<PersonEntry> holdersOf(OfficeId office, LocalDate on) {
        return membersOf(office.value(), on);
    }

    @Override
    public Set<String> groupsOf(PersonId person, LocalDate on) {
        return groups("person = :person", person, on);
    }

    @Override
    public List<PersonEntry> membersOf(String group, LocalDate on) {
        return people(
                "where p.id in (select person from group_memberships where group_id = :value and " + STANDS + ")",
                group,
                on);
    }

    @Override
    public List<GroupEntry> groups() {
        var kept = database
                .sql(
                        """
                        select id, name from offices
                        union all select 'authority-' || id, name from authorities
                        order by 1
                        """)
                .query((row, number) -> new GroupEntry(row.getString("id"), row.getString("name")))
                .list()
                .stream();
        var roles = Arrays.stream(Role.values()).map(role -> new GroupEntry(role.group(), role.title()));
        return Stream.concat(kept, roles).toList();
    }

    private List<PersonEntry> people(String where, String value, LocalDate on) {
        return database.sql(PERSON + where + " order by p.id")
                .param("value", value)
                .param("on", on)
                .query((row, number) -> new PersonEntry(
                        new PersonId(row.getString("id")), row.getString("title"), row.getBoolean("active")))
                .list();
    }

    private Set<String> groups(String where, PersonId person, LocalDate on) {
        return database.sql("select distinct group_id from group_memberships where %s and %s order by group_id"
                        .formatted(where, STANDS))
                .param("person", person.value())
                .param("on", on)
                .query(String.class)
                .set();
    }
}
