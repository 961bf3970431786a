package uk.mandate.organisation.web;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.mandate.calendar.CaseClock;
import uk.mandate.organisation.web.Field.Option;

/** Whom and what a form can offer: those on record who have not left or ended. */
@Component
public class Suggestions {
    private final JdbcClient database;
    private final CaseClock clock;

    Suggestions(JdbcClient database, CaseClock clock) {
        this.database = database;
        this.clock = clock;
    }

    public List<Option> people() {
        return from("people");
    }

    public List<Option> authorities() {
        return from("authorities");
    }

    private List<Option> from(String table) {
        return database.sql("select id, name from " + table
                        + " where coalesce(stands_until, 'infinity') >= :today order by id")
                .param("today", clock.today())
                .query((row, number) -> new Option(row.getString("id"), row.getString("name")))
                .list();
    }
}
