package uk.mandate.organisation.authorities;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.mandate.organisation.Capacity;
import uk.mandate.organisation.ResponsibleAuthorities;

/** The facts behind R35, as the database holds them. */
@Component
class RecordedAuthorities implements ResponsibleAuthorities {
    private final JdbcClient database;

    RecordedAuthorities(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<String> holding(Capacity capacity, LocalDate on) {
        return database.sql(
                        """
                        select a.name from authority_capacities c join authorities a on a.id = c.authority
                        where c.capacity = :capacity and not c.withdrawn
                          and :on between c.stands_from and coalesce(c.stands_until, 'infinity')
                        order by a.name
                        """)
                .param("capacity", capacity.name())
                .param("on", on)
                .query(String.class)
                .list();
    }

    @Override
    public List<Capacity> missing(LocalDate on) {
        return Capacity.responsible().stream()
                .filter(capacity -> holding(capacity, on).isEmpty())
                .toList();
    }
}
