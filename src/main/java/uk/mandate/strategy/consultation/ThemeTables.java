package uk.mandate.strategy.consultation;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.mandate.strategy.consultation.Theme.Written;

/** The themes of consultations, which are worked on until the consultation has been answered. */
@Repository
class ThemeTables {
    private final JdbcClient database;

    ThemeTables(JdbcClient database) {
        this.database = database;
    }

    List<Theme> of(UUID consultation) {
        return database.sql(
                        """
                        select t.id, t.version, t.consultation, t.title, t.said, t.did,
                          (select count(*) from consultation_responses r where r.theme = t.id) as responses
                        from consultation_themes t where t.consultation = ? order by t.noted_at, t.title""")
                .param(consultation)
                .query(Theme.class)
                .list();
    }

    void insert(UUID consultation, Written written, Instant at) {
        database.sql("insert into consultation_themes (id, version, consultation, title, said, did, noted_at)"
                        + " values (?, 0, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        consultation,
                        written.title(),
                        written.said(),
                        written.did(),
                        Timestamp.from(at))
                .update();
    }

    /** Whether the theme still stood as the writer had read it, and now stands as it was written. */
    boolean update(UUID theme, int version, Written written) {
        return database.sql("update consultation_themes set version = version + 1, title = ?, said = ?, did = ?"
                                + " where id = ? and version = ?")
                        .params(written.title(), written.said(), written.did(), theme, version)
                        .update()
                == 1;
    }

    void delete(UUID theme) {
        database.sql("delete from consultation_themes where id = ?")
                .param(theme)
                .update();
    }
}
