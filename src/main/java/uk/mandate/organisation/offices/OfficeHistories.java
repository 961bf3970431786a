package uk.mandate.organisation.offices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.mandate.organisation.web.Histories;
import uk.mandate.organisation.web.Row;

/** Reads offices and their holders for the pages. */
@Component
class OfficeHistories {
    private static final String KIND = "case when sole then 'One holder' else 'Several holders' end";
    private static final String HOLDERS =
            """
            select h.id, h.person as subject, p.name, initcap(h.manner) as detail, h.stands_from, h.stands_until, h.withdrawn
            from office_holdings h join people p on p.id = h.person where h.office = :subject""";

    private final Histories histories;
    private final JdbcClient database;

    OfficeHistories(Histories histories, JdbcClient database) {
        this.histories = histories;
        this.database = database;
    }

    /** Every office; the detail names who holds it on that day, and is empty where it is vacant. */
    List<Row> offices(LocalDate on) {
        return database.sql(
                        """
                        select o.id, o.id as subject, o.name, o.stands_from, o.stands_until, o.withdrawn, coalesce(
                          (select string_agg(p.name || case when m.acting then ' (acting)' else '' end, ', ' order by p.name)
                            from group_memberships m join people p on p.id = m.person
                            where m.kind = 'OFFICE' and m.group_id = o.id
                              and :on between m.stands_from and coalesce(m.stands_until, 'infinity')), '') as detail
                        from offices o order by lower(o.name)
                        """)
                .param("on", on)
                .query(Row.class)
                .list();
    }

    Optional<Row> office(String id) {
        return histories.one("offices", KIND, id);
    }

    List<Row> holders(String office) {
        return histories.of(HOLDERS, office);
    }
}
