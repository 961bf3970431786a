package uk.mandate.strategy.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.PersonId;
import uk.mandate.strategy.Stage;

/** Editions of drafts; rows are only ever added. */
@Repository
class EditionTables {
    private final JdbcClient jdbc;

    EditionTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a strategy, the first one first. */
    List<Edition> of(String strategy) {
        return jdbc.sql("select * from draft_editions where strategy = ? order by number")
                .param(strategy)
                .query(EditionTables::read)
                .list();
    }

    void insert(String strategy, Edition edition, ActingPerson by) {
        jdbc.sql(
                        "insert into draft_editions (strategy, number, round, stage, revision, documents, opened_at, frozen_at,"
                                + " frozen_by, in_office) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        strategy,
                        edition.number(),
                        edition.round(),
                        edition.stage().id(),
                        edition.revision(),
                        edition.documents().toArray(UUID[]::new),
                        Timestamp.from(edition.openedAt()),
                        Timestamp.from(edition.frozenAt()),
                        by.person().value(),
                        by.office() == null ? null : by.office().value())
                .update();
    }

    private static Edition read(ResultSet row, int number) throws SQLException {
        return new Edition(
                row.getInt("number"),
                row.getInt("round"),
                Stage.of(row.getString("stage")),
                row.getInt("revision"),
                List.of((UUID[]) row.getArray("documents").getArray()),
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("frozen_at").toInstant(),
                new PersonId(row.getString("frozen_by")));
    }
}
