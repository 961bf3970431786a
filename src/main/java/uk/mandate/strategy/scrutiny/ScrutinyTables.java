package uk.mandate.strategy.scrutiny;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.mandate.decision.HowGiven;
import uk.mandate.decision.MembersMessages.Given;
import uk.mandate.decision.Recording;
import uk.mandate.strategy.RecordedRow;
import uk.mandate.strategy.scrutiny.Outcome.ExtraTimeDecision;

/** Comments, responses and outcomes of scrutiny; rows are only ever added. */
@Repository
class ScrutinyTables {
    private static final String COMMENTS =
            """
            select c.id, c.number, c.words, r.words as response
            from scrutiny_comments c
              left join lateral (select words from scrutiny_responses
                where comment = c.id order by number desc limit 1) r on true
            where not exists (select from scrutiny_comments_struck s where s.comment = c.id)
              and c.case_reference = ? and c.round = ? and c.stage = ? order by c.number""";
    private static final String OUTCOMES =
            """
            select o.*, x.granted, x.decided_on, x.reason as granted_why, x.granter, x.how_given, x.message,
              x.recorded_at as granted_at, x.recorded_by as granted_by, x.in_office as granted_in,
              x.for_office as granted_for
            from scrutiny_outcomes o left join scrutiny_extra_times x on x.outcome = o.id
            where o.case_reference = ? and o.round = ? and o.stage = ? order by o.recorded_at""";

    private final JdbcClient database;

    ScrutinyTables(JdbcClient database) {
        this.database = database;
    }

    /** Those that stand, in their order. */
    List<Comment> comments(String caseReference, int round, ScrutinyStage stage) {
        return database.sql(COMMENTS)
                .params(caseReference, round, stage.id())
                .query(Comment.class)
                .list();
    }

    void insertComment(String caseReference, int round, ScrutinyStage stage, String words, Recording by) {
        var number = database.sql("select count(*) + 1 from scrutiny_comments"
                        + " where case_reference = ? and round = ? and stage = ?")
                .params(caseReference, round, stage.id())
                .query(Integer.class)
                .single();
        insert("scrutiny_comments", by, UUID.randomUUID(), caseReference, round, stage.id(), number, words);
    }

    void strike(UUID comment, String reason, Recording by) {
        insert("scrutiny_comments_struck", by, comment, reason);
    }

    void respond(UUID comment, String words, Recording by) {
        var number = database.sql("select count(*) + 1 from scrutiny_responses where comment = ?")
                .param(comment)
                .query(Integer.class)
                .single();
        insert("scrutiny_responses", by, comment, number, words);
    }

    /** What was recorded last. */
    Optional<Outcome> latest(String caseReference, int round, ScrutinyStage stage) {
        return outcomes(caseReference, round, stage).stream().reduce((earlier, later) -> later);
    }

    /** Everything that scrutiny did in this round, in the order of recording. */
    List<Outcome> outcomes(String caseReference, int round, ScrutinyStage stage) {
        return database.sql(OUTCOMES)
                .params(caseReference, round, stage.id())
                .query(ScrutinyTables::outcome)
                .list();
    }

    void insertOutcome(
            String caseReference,
            int round,
            ScrutinyStage stage,
            ScrutinyOutcome outcome,
            LocalDate happenedOn,
            String words,
            Recording by) {
        insert(
                "scrutiny_outcomes",
                by,
                UUID.randomUUID(),
                caseReference,
                round,
                stage.id(),
                outcome.name(),
                happenedOn,
                words);
    }

    void insertExtraTime(UUID outcome, ExtraTimeDecision decided) {
        var given = decided.given();
        insert(
                "scrutiny_extra_times",
                decided.recording(),
                outcome,
                decided.granted(),
                decided.decidedOn(),
                decided.reason(),
                decided.granter(),
                given == null ? null : given.how().name(),
                given == null ? null : given.message());
    }

    private void insert(String table, Recording by, @Nullable Object... values) {
        RecordedRow.insert(database, table, by, values);
    }

    private static Outcome outcome(ResultSet row, int position) throws SQLException {
        return new Outcome(
                row.getObject("id", UUID.class),
                ScrutinyOutcome.valueOf(row.getString("outcome")),
                row.getObject("happened_on", LocalDate.class),
                row.getString("words"),
                extraTime(row),
                RecordedRow.recording(row));
    }

    private static @Nullable ExtraTimeDecision extraTime(ResultSet row) throws SQLException {
        var decidedOn = row.getObject("decided_on", LocalDate.class);
        return decidedOn == null
                ? null
                : new ExtraTimeDecision(
                        row.getBoolean("granted"),
                        decidedOn,
                        row.getString("granted_why"),
                        row.getString("granter"),
                        given(row),
                        new Recording(
                                row.getTimestamp("granted_at").toInstant(),
                                row.getString("granted_by"),
                                row.getString("granted_in"),
                                row.getString("granted_for")));
    }

    private static @Nullable Given given(ResultSet row) throws SQLException {
        var how = row.getString("how_given");
        return how == null ? null : new Given(HowGiven.valueOf(how), row.getObject("message", UUID.class));
    }
}
