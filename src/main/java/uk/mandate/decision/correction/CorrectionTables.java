package uk.mandate.decision.correction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.mandate.decision.FactField;
import uk.mandate.decision.FactKind;
import uk.mandate.decision.Recording;
import uk.mandate.decision.correction.Correction.Answer;

/** Corrections with their answers; rows are only ever added. */
@Repository
class CorrectionTables {
    private static final String CORRECTIONS = "select c.*, a.approved, a.reason as answer_reason, a.recorded_at as"
            + " answered_at, a.recorded_by as answered_by, a.in_office as answered_in, a.for_office as answered_for"
            + " from corrections c left join correction_answers a on a.correction = c.id ";

    private final JdbcClient jdbc;

    CorrectionTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Correction correction) {
        var asked = correction.asked();
        jdbc.sql("insert into corrections (id, case_reference, fact_kind, fact, field, old_value, new_value, reason,"
                        + " evidence, resolved, deputy_of, recorded_at, recorded_by, in_office, for_office)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        correction.id(),
                        correction.caseReference(),
                        correction.kind().name(),
                        correction.fact(),
                        correction.field().name(),
                        correction.oldValue(),
                        correction.newValue(),
                        correction.reason(),
                        correction.evidence(),
                        correction.resolved(),
                        correction.deputyOf(),
                        Timestamp.from(asked.recordedAt()),
                        asked.recordedBy(),
                        asked.inOffice(),
                        asked.forOffice())
                .update();
    }

    void insert(UUID correction, Answer answer) {
        var by = answer.recording();
        jdbc.sql("insert into correction_answers (correction, approved, reason, recorded_at, recorded_by, in_office,"
                        + " for_office) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        correction,
                        answer.approved(),
                        answer.reason(),
                        Timestamp.from(by.recordedAt()),
                        by.recordedBy(),
                        by.inOffice(),
                        by.forOffice())
                .update();
    }

    void insert(UUID correction, List<String> effects) {
        for (int position = 0; position < effects.size(); position++) {
            jdbc.sql("insert into correction_effects (correction, position, words) values (?, ?, ?)")
                    .params(correction, position, effects.get(position))
                    .update();
        }
    }

    Optional<Correction> find(UUID id) {
        return jdbc.sql(CORRECTIONS + "where c.id = ?")
                .param(id)
                .query(this::read)
                .optional();
    }

    /** Newest first. */
    List<Correction> ofCase(String caseReference) {
        return jdbc.sql(CORRECTIONS + "where c.case_reference = ? order by c.recorded_at desc, c.id")
                .param(caseReference)
                .query(this::read)
                .list();
    }

    private Correction read(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Correction(
                id,
                row.getString("case_reference"),
                FactKind.valueOf(row.getString("fact_kind")),
                row.getObject("fact", UUID.class),
                FactField.valueOf(row.getString("field")),
                row.getString("old_value"),
                row.getString("new_value"),
                row.getString("reason"),
                row.getObject("evidence", UUID.class),
                row.getString("resolved"),
                row.getString("deputy_of"),
                new Recording(
                        row.getTimestamp("recorded_at").toInstant(),
                        row.getString("recorded_by"),
                        row.getString("in_office"),
                        row.getString("for_office")),
                answer(row),
                effects(id));
    }

    private static @Nullable Answer answer(ResultSet row) throws SQLException {
        var at = row.getTimestamp("answered_at");
        if (at == null) {
            return null;
        }
        return new Answer(
                row.getBoolean("approved"),
                row.getString("answer_reason"),
                new Recording(
                        at.toInstant(),
                        row.getString("answered_by"),
                        row.getString("answered_in"),
                        row.getString("answered_for")));
    }

    private List<String> effects(UUID correction) {
        return jdbc.sql("select words from correction_effects where correction = ? order by position")
                .param(correction)
                .query(String.class)
                .list();
    }
}
