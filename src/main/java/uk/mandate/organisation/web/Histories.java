package uk.mandate.organisation.web;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads histories for the pages: each query answers the columns of {@link Row}. */
@Component
public class Histories {
    private final JdbcClient database;

    Histories(JdbcClient database) {
        this.database = database;
    }

    public List<Row> of(String query, String subject) {
        return database.sql(query + " order by stands_from desc, name")
                .param("subject", subject)
                .query(Row.class)
                .list();
    }

    /** People, offices, bodies or authorities with their own days; the detail is the query's. */
    public List<Row> all(String table, String detail) {
        return database.sql(
                        "select id, id as subject, name, %s as detail, stands_from, stands_until, withdrawn from %s order by name"
                                .formatted(detail, table))
                .query(Row.class)
                .list();
    }

    public Optional<Row> one(String table, String detail, String id) {
        return database.sql(
                        "select id, id as subject, name, %s as detail, stands_from, stands_until, withdrawn from %s where id = :id"
                                .formatted(detail, table))
                .param("id", id)
                .query(Row.class)
                .optional();
    }
}
