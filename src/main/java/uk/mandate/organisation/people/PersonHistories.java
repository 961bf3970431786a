package uk.mandate.organisation.people;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.mandate.organisation.web.Histories;
import uk.mandate.organisation.web.Row;

/** Everything one person has held, holds or will hold. */
@Component
class PersonHistories {
    private static final String DAYS = ", h.stands_from, h.stands_until, h.withdrawn ";
    private static final String OFFICES = "select h.id, h.office as subject, o.name, initcap(h.manner) as detail" + DAYS
            + "from office_holdings h join offices o on o.id = h.office where h.person = :subject";
    private static final String SEATS =
            "select h.id, h.body as subject, b.name, initcap(replace(h.seat, '_', '-')) as detail" + DAYS
                    + "from body_members h join bodies b on b.id = h.body where h.person = :subject";
    private static final String POSTS = "select h.id, h.authority as subject, a.name, '' as detail" + DAYS
            + "from authority_staff h join authorities a on a.id = h.authority where h.person = :subject";
    private static final String ROLES = "select h.id, lower(h.role) as subject, initcap(h.role) as name, '' as detail"
            + DAYS + "from role_grants h where h.person = :subject";

    private final Histories histories;

    PersonHistories(Histories histories) {
        this.histories = histories;
    }

    Optional<Row> person(String id) {
        return histories.one("people", "''", id);
    }

    Held held(String person) {
        return new Held(
                histories.of(OFFICES, person),
                histories.of(SEATS, person),
                histories.of(POSTS, person),
                histories.of(ROLES, person));
    }

    /** What the person holds, by kind, newest first. */
    record Held(List<Row> offices, List<Row> seats, List<Row> posts, List<Row> roles) {}
}
