package uk.mandate.strategy.consultation;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.mandate.decision.Recording;
import uk.mandate.strategy.RecordedRow;

/** The ways in which people were asked, and how many took part; rows are only ever added. */
@Repository
class ChannelTables {
    private static final String CHANNELS =
            """
            select c.id, c.consultation, c.name, n.people, n.source,
              (select count(*) from consultation_responses r where r.channel = c.id) as responses
            from consultation_channels c
              left join lateral (select people, source from consultation_counts
                where channel = c.id order by number desc limit 1) n on true
            where c.consultation = ? order by c.recorded_at, c.name""";

    private final JdbcClient database;

    ChannelTables(JdbcClient database) {
        this.database = database;
    }

    List<Channel> of(UUID consultation) {
        return database.sql(CHANNELS).param(consultation).query(Channel.class).list();
    }

    void insert(UUID consultation, String name, Recording by) {
        RecordedRow.insert(database, "consultation_channels", by, UUID.randomUUID(), consultation, name);
    }

    void count(UUID channel, int people, String source, Recording by) {
        var number = database.sql("select count(*) + 1 from consultation_counts where channel = ?")
                .param(channel)
                .query(Integer.class)
                .single();
        RecordedRow.insert(database, "consultation_counts", by, channel, number, people, source);
    }
}
