package uk.mandate.organisation.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.OfficeId;
import uk.mandate.accountability.PersonId;
import uk.mandate.organisation.SeparationOfPeople;

/** Looks through offices and deputies at the people behind acts. */
@Component
class PeopleBehindActs implements SeparationOfPeople {
    private final JdbcClient database;

    PeopleBehindActs(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<PersonId> behind(Act act) {
        var people = new LinkedHashSet<PersonId>();
        if (act.by().isPerson()) {
            people.add(act.by().person());
        }
        var deputed = act.by().deputyOf();
        if (deputed != null) {
            people.add(deputed);
        }
        var represented = act.by().forOffice();
        if (represented != null) {
            people.addAll(whoActsFor(represented, act.on()));
        }
        return people;
    }

    @Override
    public List<Overlap> overlaps(List<Act> acts) {
        var found = new ArrayList<Overlap>();
        for (int first = 0; first < acts.size(); first++) {
            for (int second = first + 1; second < acts.size(); second++) {
                addOverlaps(acts.get(first), acts.get(second), found);
            }
        }
        return List.copyOf(found);
    }

    private void addOverlaps(Act first, Act second, List<Overlap> found) {
        var behindSecond = behind(second);
        behind(first).stream()
                .filter(behindSecond::contains)
                .forEach(person -> found.add(new Overlap(first, second, person)));
    }

    /** The acting holders where there are any, because then the others do not act; else all holders. */
    private List<PersonId> whoActsFor(OfficeId office, LocalDate on) {
        return database.sql(
                        """
                        with holders as (
                          select person, acting from group_memberships
                          where kind = 'OFFICE' and group_id = :office
                            and :on between stands_from and coalesce(stands_until, 'infinity'))
                        select person from holders
                        where acting = (select bool_or(acting) from holders) order by person
                        """)
                .param("office", office.value())
                .param("on", on)
                .query((row, number) -> new PersonId(row.getString("person")))
                .list();
    }
}
