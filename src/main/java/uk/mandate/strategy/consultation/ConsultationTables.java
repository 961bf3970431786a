package uk.mandate.strategy.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.mandate.decision.Recording;
import uk.mandate.policy.ConsultationForm;
import uk.mandate.publication.Publications;
import uk.mandate.strategy.RecordedRow;
import uk.mandate.strategy.consultation.Consultation.End;
import uk.mandate.strategy.consultation.Consultation.Outcome;

/** Consultations with their timetables, their ends and their summaries; rows are only ever added. */
@Repository
class ConsultationTables {
    /** The public register's path segment. */
    static final String REGISTER = "consultations";

    private final JdbcClient database;
    private final Publications publications;

    ConsultationTables(JdbcClient database, Publications publications) {
        this.database = database;
        this.publications = publications;
    }

    UUID insert(String caseReference, int round, ConsultationForm form, Recording by) {
        var id = UUID.randomUUID();
        RecordedRow.insert(database, "consultations", by, id, caseReference, round, form.name());
        return id;
    }

    void insert(UUID consultation, int number, Timetable timetable, Recording by) {
        var departure = timetable.departure();
        RecordedRow.insert(
                database,
                "consultation_timetables",
                by,
                consultation,
                number,
                timetable.opens(),
                timetable.closes(),
                timetable.consulted(),
                timetable.means(),
                departure == null ? null : departure.reason(),
                departure == null ? null : departure.approver().name());
    }

    void insert(UUID consultation, End end, Recording by) {
        var departure = end.departure();
        RecordedRow.insert(
                database,
                "consultation_ends",
                by,
                consultation,
                end.outcome().name(),
                end.endedOn(),
                departure == null ? null : departure.reason(),
                departure == null ? null : departure.approver().name());
    }

    void insertSummary(UUID consultation, String summary, Recording by) {
        RecordedRow.insert(database, "consultation_summaries", by, consultation, summary);
    }

    /** Every consultation of the case, the newest round first, what was formal before what preceded it. */
    List<Consultation> ofCase(String caseReference) {
        return database.sql("select * from consultations where case_reference = ? order by round desc, kind desc")
                .param(caseReference)
                .query(this::read)
                .list();
    }

    Optional<Consultation> find(UUID id) {
        return database.sql("select * from consultations where id = ?")
                .param(id)
                .query(this::read)
                .optional();
    }

    private Consultation read(ResultSet row, int position) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var unpublished = new Consultation(
                id,
                row.getString("case_reference"),
                row.getInt("round"),
                ConsultationForm.valueOf(row.getString("kind")),
                RecordedRow.recording(row),
                timetables(id),
                end(id),
                summary(id),
                null);
        return unpublished.publishedBy(
                publications.current(REGISTER, unpublished.register()).orElse(null));
    }

    private List<Timetable> timetables(UUID consultation) {
        return database.sql("select * from consultation_timetables where consultation = ? order by number")
                .param(consultation)
                .query((row, position) -> new Timetable(
                        row.getObject("opens", LocalDate.class),
                        row.getObject("closes", LocalDate.class),
                        row.getString("consulted"),
                        row.getString("means"),
                        departure(row)))
                .list();
    }

    private @Nullable End end(UUID consultation) {
        return database.sql("select * from consultation_ends where consultation = ?")
                .param(consultation)
                .query((row, position) -> new End(
                        Outcome.valueOf(row.getString("outcome")),
                        row.getObject("ended_on", LocalDate.class),
                        departure(row)))
                .optional()
                .orElse(null);
    }

    private @Nullable String summary(UUID consultation) {
        return database.sql("select summary from consultation_summaries where consultation = ?")
                .param(consultation)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private static @Nullable Departure departure(ResultSet row) throws SQLException {
        var reason = row.getString("reason");
        return reason == null ? null : new Departure(reason, Approver.valueOf(row.getString("approved_by")));
    }
}
