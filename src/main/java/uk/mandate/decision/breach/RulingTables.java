package uk.mandate.decision.breach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.mandate.decision.Recording;
import uk.mandate.decision.breach.Ruling.Second;

/** Rulings on breaches with what second persons said of them; rows are only ever added. */
@Repository
class RulingTables {
    private static final String RULINGS = "select r.*, s.agreed, s.reason as second_reason, s.recorded_at as second_at,"
            + " s.recorded_by as second_by, s.in_office as second_in, s.for_office as second_for"
            + " from breach_rulings r left join breach_seconds s on s.ruling = r.id ";

    private final JdbcClient jdbc;

    RulingTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Ruling ruling) {
        var by = ruling.recording();
        jdbc.sql("insert into breach_rulings (id, breach, number, outcome, how, considered_on, reason, needs_second,"
                        + " deputy_of, recorded_at, recorded_by, in_office, for_office)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        ruling.id(),
                        ruling.breach(),
                        ruling.number(),
                        ruling.outcome().name(),
                        ruling.how(),
                        ruling.consideredOn(),
                        ruling.reason(),
                        ruling.needsSecond(),
                        ruling.deputyOf(),
                        Timestamp.from(by.recordedAt()),
                        by.recordedBy(),
                        by.inOffice(),
                        by.forOffice())
                .update();
    }

    void insert(UUID ruling, Second second) {
        var by = second.recording();
        jdbc.sql("insert into breach_seconds (ruling, agreed, reason, recorded_at, recorded_by, in_office, for_office)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        ruling,
                        second.agreed(),
                        second.reason(),
                        Timestamp.from(by.recordedAt()),
                        by.recordedBy(),
                        by.inOffice(),
                        by.forOffice())
                .update();
    }

    /** Newest first. */
    List<Ruling> of(UUID breach) {
        return jdbc.sql(RULINGS + "where r.breach = ? order by r.number desc")
                .param(breach)
                .query(RulingTables::read)
                .list();
    }

    Optional<Ruling> find(UUID ruling) {
        return jdbc.sql(RULINGS + "where r.id = ?")
                .param(ruling)
                .query(RulingTables::read)
                .optional();
    }

    private static Ruling read(ResultSet row, int number) throws SQLException {
        return new Ruling(
                row.getObject("id", UUID.class),
                row.getObject("breach", UUID.class),
                row.getInt("number"),
                RulingOutcome.valueOf(row.getString("outcome")),
                row.getString("how"),
                BreachTables.day(row, "considered_on"),
                row.getString("reason"),
                row.getBoolean("needs_second"),
                row.getString("deputy_of"),
                BreachTables.recording(row),
                second(row));
    }

    private static @Nullable Second second(ResultSet row) throws SQLException {
        var at = row.getTimestamp("second_at");
        if (at == null) {
            return null;
        }
        return new Second(
                row.getBoolean("agreed"),
                row.getString("second_reason"),
                new Recording(
                        at.toInstant(),
                        row.getString("second_by"),
                        row.getString("second_in"),
                        row.getString("second_for")));
    }
}
