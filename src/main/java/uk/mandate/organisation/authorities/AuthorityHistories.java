package uk.mandate.organisation.authorities;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.mandate.organisation.Capacity;
import uk.mandate.organisation.web.Histories;
import uk.mandate.organisation.web.Row;

/** Reads authorities, their capacities and their staff for the pages. */
@Component
class AuthorityHistories {
    private static final String CAPACITIES =
            """
            select id, authority as subject, capacity as name, '' as detail, stands_from, stands_until, withdrawn
            from authority_capacities where authority = :subject""";
    private static final String STAFF =
            """
            select s.id, s.person as subject, p.name, '' as detail, s.stands_from, s.stands_until, s.withdrawn
            from authority_staff s join people p on p.id = s.person where s.authority = :subject""";

    private final Histories histories;
    private final JdbcClient database;

    AuthorityHistories(Histories histories, JdbcClient database) {
        this.histories = histories;
        this.database = database;
    }

    /** Every authority; the detail names its capacities on that day. */
    List<Row> authorities(LocalDate on) {
        return database
                .sql(
                        """
                        select a.id, a.id as subject, a.name, a.stands_from, a.stands_until, a.withdrawn, coalesce(
                          (select string_agg(c.capacity, ',' order by c.capacity) from authority_capacities c
                            where c.authority = a.id and not c.withdrawn
                              and :on between c.stands_from and coalesce(c.stands_until, 'infinity')), '') as detail
                        from authorities a order by lower(a.name)
                        """)
                .param("on", on)
                .query(Row.class)
                // Not as a stream, which would keep its connection until somebody closes it.
                .list()
                .stream()
                .map(row -> row.withDetail(worded(row.detail())))
                .toList();
    }

    /** One authority; the detail is its successor's id, where it has one. */
    Optional<Row> authority(String id) {
        return histories.one("authorities", "coalesce(successor, '')", id);
    }

    List<Row> capacities(String authority) {
        return histories.of(CAPACITIES, authority).stream()
                .map(row -> {
                    var capacity = Capacity.valueOf(row.name());
                    var standing = capacity.standing();
                    return row.withName(capacity.title()).withDetail(standing.section() + ", " + standing.title());
                })
                .toList();
    }

    List<Row> staff(String authority) {
        return histories.of(STAFF, authority);
    }

    private static String worded(String capacities) {
        return Arrays.stream(capacities.split(","))
                .filter(capacity -> !capacity.isEmpty())
                .map(capacity -> Capacity.valueOf(capacity).title())
                .collect(Collectors.joining(", "));
    }
}
