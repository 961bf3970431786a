package uk.mandate.strategy.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.mandate.decision.Recording;
import uk.mandate.strategy.RecordedRow;
import uk.mandate.strategy.consultation.Response.Received;

/** What people answered; rows are only ever added. */
@Repository
class ResponseTables {
    private static final String RESPONSES =
            """
            select r.id, r.number, c.name as channel, t.title as theme, r.received_on, r.words
            from consultation_responses r
              join consultation_channels c on c.id = r.channel
              left join consultation_themes t on t.id = r.theme
            where r.consultation = ? order by r.number desc limit ? offset ?""";
    private static final String WHO_SAID =
            """
            select r.words, p.name, p.address, p.email
            from consultation_responses r left join consultation_respondents p on p.response = r.id
            where r.consultation = ?""";

    private final JdbcClient database;

    ResponseTables(JdbcClient database) {
        this.database = database;
    }

    /** One page of the list, what was recorded last first. */
    List<Response> page(UUID consultation, int size, int page) {
        return database.sql(RESPONSES)
                .params(consultation, size, (long) size * (page - 1))
                .query(Response.class)
                .list();
    }

    int count(UUID consultation) {
        return database.sql("select count(*) from consultation_responses where consultation = ?")
                .param(consultation)
                .query(Integer.class)
                .single();
    }

    /** Whoever has answered with these very words already, as far as they said who they are. */
    List<Respondent> whoSaid(UUID consultation, String words) {
        return database.sql(WHO_SAID + " and r.words = ?")
                .params(consultation, words)
                .query((row, position) -> respondent(row))
                .list();
    }

    /** Everybody who has answered, by their words. */
    Map<String, List<Respondent>> everybody(UUID consultation) {
        var everybody = new HashMap<String, List<Respondent>>();
        database.sql(WHO_SAID).param(consultation).query(row -> {
            everybody
                    .computeIfAbsent(row.getString("words"), words -> new ArrayList<>())
                    .add(respondent(row));
        });
        return everybody;
    }

    private static Respondent respondent(ResultSet row) throws SQLException {
        return new Respondent(row.getString("name"), row.getString("address"), row.getString("email"));
    }

    UUID insert(UUID consultation, int number, Received received, boolean imported, Recording by) {
        var id = UUID.randomUUID();
        RecordedRow.insert(
                database,
                "consultation_responses",
                by,
                id,
                consultation,
                number,
                received.channel(),
                received.theme(),
                received.receivedOn(),
                received.words(),
                imported);
        return id;
    }
}
