package uk.mandate.publication;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.mandate.publication.Publications.Erratum;
import uk.mandate.publication.Publications.Publication;
import uk.mandate.publication.Publications.Subject;

/** Publications; rows are only ever added. */
@Repository
class PublicationTables {
    private static final String PUBLICATIONS = "select p.* from publications p ";

    private final JdbcClient jdbc;

    PublicationTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Publication publication) {
        var subject = publication.subject();
        jdbc.sql("insert into publications (id, kind, reference, title, case_reference, published_at, recorded_at,"
                        + " hash, elsewhere) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        publication.id(),
                        subject.kind(),
                        subject.reference(),
                        subject.title(),
                        subject.caseReference(),
                        Timestamp.from(publication.publishedAt()),
                        Timestamp.from(publication.recordedAt()),
                        publication.hash(),
                        publication.elsewhere() == null
                                ? null
                                : publication.elsewhere().toString())
                .update();
        insertDocuments(publication);
    }

    private void insertDocuments(Publication publication) {
        var versions = publication.documentVersions();
        for (int position = 0; position < versions.size(); position++) {
            jdbc.sql("insert into publication_documents (publication, position, version) values (?, ?, ?)")
                    .params(publication.id(), position, versions.get(position))
                    .update();
        }
    }

    List<Publication> all() {
        return jdbc.sql(PUBLICATIONS + "order by p.published_at desc, p.recorded_at desc, p.id")
                .query(this::read)
                .list();
    }

    List<Publication> of(String kind, String reference) {
        return jdbc.sql(PUBLICATIONS
                        + "where p.kind = ? and p.reference = ? order by p.published_at desc, p.recorded_at desc, p.id")
                .params(kind, reference)
                .query(this::read)
                .list();
    }

    List<Publication> ofCase(String caseReference) {
        return jdbc.sql(PUBLICATIONS
                        + "where p.case_reference = ? order by p.published_at desc, p.recorded_at desc, p.id")
                .param(caseReference)
                .query(this::read)
                .list();
    }

    Optional<Publication> find(UUID id) {
        return jdbc.sql(PUBLICATIONS + "where p.id = ?")
                .param(id)
                .query(this::read)
                .optional();
    }

    void insert(Erratum erratum, String reason) {
        jdbc.sql("insert into publication_errata (id, publication, words, reason, published_at) values (?, ?, ?, ?, ?)")
                .params(
                        erratum.id(),
                        erratum.publication(),
                        erratum.words(),
                        reason,
                        Timestamp.from(erratum.publishedAt()))
                .update();
    }

    List<Erratum> errataOf(UUID publication) {
        return jdbc.sql("select * from publication_errata where publication = ? order by published_at, id")
                .param(publication)
                .query((row, number) -> new Erratum(
                        row.getObject("id", UUID.class),
                        row.getObject("publication", UUID.class),
                        row.getString("words"),
                        row.getTimestamp("published_at").toInstant()))
                .list();
    }

    private Publication read(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Publication(
                id,
                new Subject(
                        row.getString("kind"),
                        row.getString("reference"),
                        row.getString("title"),
                        row.getString("case_reference")),
                row.getTimestamp("published_at").toInstant(),
                row.getTimestamp("recorded_at").toInstant(),
                versionsOf(id),
                row.getString("hash"),
                uri(row.getString("elsewhere")));
    }

    private List<UUID> versionsOf(UUID publication) {
        return jdbc.sql("select version from publication_documents where publication = ? order by position")
                .param(publication)
                .query(UUID.class)
                .list();
    }

    private static @Nullable URI uri(@Nullable String text) {
        return text == null ? null : URI.create(text);
    }
}
