package uk.mandate.decision.breach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.mandate.decision.FactKind;
import uk.mandate.decision.RecordedFact;
import uk.mandate.decision.Recording;
import uk.mandate.policy.RuleId;

/** Breaches as they stand; rows are only ever added. */
@Repository
class BreachTables {
    private static final String BREACHES = "select * from breach_standings ";

    /** Open ones first, then the newest. */
    private static final String IN_ORDER =
            " order by (ruled is null or considered_on > cast(? as date) - 2) desc, recorded_at desc, rule, id";

    private final JdbcClient jdbc;

    BreachTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Breach breach) {
        var fact = breach.fact();
        var opened = breach.opened();
        jdbc.sql(
                        "insert into breaches (id, case_reference, round, stage, rule, words, policy, fact_kind, fact, decision,"
                                + " fact_words, recorded_at, recorded_by, in_office, for_office)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        breach.id(),
                        breach.caseReference(),
                        breach.round(),
                        fact.stage(),
                        breach.rule().value(),
                        breach.words(),
                        breach.policy(),
                        fact.kind().name(),
                        fact.id(),
                        fact.decision(),
                        fact.words(),
                        Timestamp.from(opened.recordedAt()),
                        opened.recordedBy(),
                        opened.inOffice(),
                        opened.forOffice())
                .update();
    }

    Optional<Breach> find(UUID id) {
        return jdbc.sql(BREACHES + "where id = ?")
                .param(id)
                .query(BreachTables::read)
                .optional();
    }

    List<Breach> ofCase(String caseReference, LocalDate today) {
        return jdbc.sql(BREACHES + "where case_reference = ?" + IN_ORDER)
                .params(caseReference, today)
                .query(BreachTables::read)
                .list();
    }

    /** What this rule found in one of these facts. */
    List<Breach> of(RuleId rule, List<UUID> facts) {
        return jdbc.sql(BREACHES + "where rule = :rule and fact in (:facts)")
                .param("rule", rule.value())
                .param("facts", facts)
                .query(BreachTables::read)
                .list();
    }

    /** One page of those that match, open ones first. */
    List<Breach> matching(BreachFilter filter, LocalDate today) {
        return filter.select(jdbc, BREACHES, IN_ORDER, today)
                .query(BreachTables::read)
                .list();
    }

    int count(BreachFilter filter, LocalDate today) {
        return filter.count(jdbc, "select count(*) from breach_standings ", today)
                .query(Integer.class)
                .single();
    }

    private static Breach read(ResultSet row, int number) throws SQLException {
        var ruled = row.getString("ruled");
        return new Breach(
                row.getObject("id", UUID.class),
                row.getString("case_reference"),
                row.getInt("round"),
                new RuleId(row.getString("rule")),
                row.getString("words"),
                row.getString("policy"),
                new RecordedFact(
                        FactKind.valueOf(row.getString("fact_kind")),
                        row.getObject("fact", UUID.class),
                        row.getString("stage"),
                        row.getObject("decision", UUID.class),
                        row.getString("fact_words")),
                recording(row),
                ruled == null ? null : RulingOutcome.valueOf(ruled),
                day(row, "considered_on"),
                row.getObject("waiting", UUID.class));
    }

    static Recording recording(ResultSet row) throws SQLException {
        return new Recording(
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("recorded_by"),
                row.getString("in_office"),
                row.getString("for_office"));
    }

    static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
