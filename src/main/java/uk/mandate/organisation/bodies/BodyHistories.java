package uk.mandate.organisation.bodies;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.mandate.organisation.web.Histories;
import uk.mandate.organisation.web.Row;

/** Reads bodies and their members for the pages; the detail is the kind or the seat in words. */
@Component
class BodyHistories {
    private static final String MEMBERS =
            """
            select m.id, coalesce(m.person, m.authority) as subject, coalesce(p.name, a.name) as name,
              initcap(replace(m.seat, '_', '-')) || case when m.authority is null then '' else ' (authority)' end as detail,
              m.stands_from, m.stands_until, m.withdrawn
            from body_members m
              left join people p on p.id = m.person
              left join authorities a on a.id = m.authority
            where m.body = :subject""";

    private final Histories histories;

    BodyHistories(Histories histories) {
        this.histories = histories;
    }

    List<Row> bodies() {
        return histories.all("bodies", "kind").stream()
                .map(BodyHistories::worded)
                .toList();
    }

    Optional<Row> body(String id) {
        return histories.one("bodies", "kind", id).map(BodyHistories::worded);
    }

    List<Row> members(String body) {
        return histories.of(MEMBERS, body);
    }

    private static Row worded(Row row) {
        return row.withDetail(BodyKind.valueOf(row.detail()).title());
    }
}
