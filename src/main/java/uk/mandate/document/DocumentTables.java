package uk.mandate.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.mandate.document.Documents.Access;
import uk.mandate.document.Documents.Kind;
import uk.mandate.document.Documents.NewDocument;
import uk.mandate.document.Documents.Version;

/** What is known of documents and their versions; rows are only ever added. */
@Repository
class DocumentTables {
    private static final String VERSIONS = "select v.*, d.case_reference, d.kind, d.title, d.access, d.ground,"
            + " d.public_interest from document_versions v join documents d on d.id = v.document ";

    private final JdbcClient jdbc;

    DocumentTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, NewDocument document) {
        jdbc.sql("insert into documents (id, case_reference, kind, title, access, ground, public_interest)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        document.caseReference(),
                        document.kind().name(),
                        document.title(),
                        document.access().name(),
                        document.ground(),
                        document.publicInterest())
                .update();
    }

    void insert(Version version) {
        jdbc.sql("insert into document_versions"
                        + " (id, document, number, file_name, media_type, size, sha256, stored_at, stored_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        version.id(),
                        version.document(),
                        version.number(),
                        version.fileName(),
                        version.mediaType(),
                        version.size(),
                        version.sha256(),
                        Timestamp.from(version.storedAt()),
                        version.storedBy())
                .update();
    }

    /** Until the transaction ends, so that two uploads never take the same next number. */
    void lock(UUID document) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("document " + document)
                .query((row, number) -> true)
                .list();
    }

    NewDocument describe(UUID document) {
        return jdbc.sql("select * from documents where id = ?")
                .param(document)
                .query((row, number) -> new NewDocument(
                        row.getString("case_reference"),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        Access.valueOf(row.getString("access")),
                        row.getString("ground"),
                        row.getString("public_interest")))
                .single();
    }

    Optional<Version> version(UUID version) {
        return jdbc.sql(VERSIONS + "where v.id = ?")
                .param(version)
                .query(DocumentTables::read)
                .optional();
    }

    Optional<Version> newest(UUID document) {
        return jdbc.sql(VERSIONS + "where v.document = ? order by v.number desc limit 1")
                .param(document)
                .query(DocumentTables::read)
                .optional();
    }

    List<Version> ofCase(String caseReference) {
        return jdbc.sql(VERSIONS + "where d.case_reference = ? and v.number ="
                        + " (select max(n.number) from document_versions n where n.document = v.document)"
                        + " order by d.kind, d.title, v.id")
                .param(caseReference)
                .query(DocumentTables::read)
                .list();
    }

    List<Version> everyVersion(String caseReference, Kind kind) {
        return jdbc.sql(VERSIONS + "where d.case_reference = ? and d.kind = ? order by v.stored_at, v.number, v.id")
                .params(caseReference, kind.name())
                .query(DocumentTables::read)
                .list();
    }

    private static Version read(ResultSet row, int number) throws SQLException {
        return new Version(
                row.getObject("id", UUID.class),
                row.getObject("document", UUID.class),
                row.getInt("number"),
                row.getString("case_reference"),
                Kind.valueOf(row.getString("kind")),
                row.getString("title"),
                Access.valueOf(row.getString("access")),
                row.getString("ground"),
                row.getString("public_interest"),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getTimestamp("stored_at").toInstant(),
                row.getString("stored_by"));
    }
}
