package uk.mandate.strategy.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.PersonId;
import uk.mandate.strategy.draft.Description.Equality;
import uk.mandate.strategy.draft.Revision.Act;

/** Revisions of drafts with what they changed; rows are only ever added. */
@Repository
class DraftTables {
    /** How each part read at a revision, those left out that were removed by then. */
    private static final String TEXT =
            """
            select * from (select distinct on (part) * from draft_parts where strategy = ? and revision <= ?
                order by part, revision desc) newest where not removed order by position, part""";

    private final JdbcClient jdbc;

    DraftTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends, so that two changes never take the same next number. */
    void lock(String strategy) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("draft " + strategy)
                .query((row, number) -> true)
                .list();
    }

    List<Revision> revisions(String strategy) {
        return jdbc.sql("select * from draft_revisions where strategy = ? order by number")
                .param(strategy)
                .query(DraftTables::revision)
                .list();
    }

    /** The last change of this part, or of the description of the whole where it is {@code null}. */
    Optional<Revision> lastChange(String strategy, @Nullable UUID part) {
        var changed = part == null ? "draft_descriptions c" : "draft_parts c";
        return jdbc.sql("select r.* from draft_revisions r join " + changed
                        + " on c.strategy = r.strategy and c.revision = r.number where r.strategy = :strategy"
                        + (part == null ? "" : " and c.part = :part") + " order by r.number desc limit 1")
                .param("strategy", strategy)
                .param("part", part)
                .query(DraftTables::revision)
                .optional();
    }

    DraftText text(String strategy, int revision) {
        return new DraftText(jdbc.sql(TEXT)
                .params(strategy, revision)
                .query((row, number) -> part(row))
                .list());
    }

    /** The part at that revision; empty where it was not there. */
    Optional<Part> part(String strategy, UUID part, int revision) {
        return text(strategy, revision).find(part);
    }

    /** The parts as any revision up to this one last held them, those removed since too. */
    List<UUID> changedBy(String strategy, int revision) {
        return jdbc.sql("select part from draft_parts where strategy = ? and revision = ?")
                .params(strategy, revision)
                .query(UUID.class)
                .list();
    }

    /** A part as it last read, also where it has been removed since. */
    Part lastReading(String strategy, UUID part) {
        return jdbc.sql("select * from draft_parts where strategy = ? and part = ? order by revision desc limit 1")
                .params(strategy, part)
                .query((row, number) -> part(row))
                .single();
    }

    Description description(String strategy, int revision) {
        return jdbc.sql("select * from draft_descriptions where strategy = ? and revision <= ?"
                        + " order by revision desc limit 1")
                .params(strategy, revision)
                .query(DraftTables::description)
                .optional()
                .orElse(Description.NONE);
    }

    boolean isDescription(String strategy, int revision) {
        return !jdbc.sql("select 1 from draft_descriptions where strategy = ? and revision = ?")
                .params(strategy, revision)
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    void insert(String strategy, Revision revision, ActingPerson by) {
        jdbc.sql("insert into draft_revisions (strategy, number, act, part, undoes, changed_at, changed_by, in_office)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        strategy,
                        revision.number(),
                        revision.act().name(),
                        revision.part(),
                        revision.undoes(),
                        Timestamp.from(revision.changedAt()),
                        by.person().value(),
                        by.office() == null ? null : by.office().value())
                .update();
    }

    void insert(String strategy, int revision, Part part, boolean removed) {
        jdbc.sql("insert into draft_parts (strategy, part, revision, parent, position, kind, heading, words, removed)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        strategy,
                        part.id(),
                        revision,
                        part.parent(),
                        part.position(),
                        part.kind().name(),
                        part.heading(),
                        part.words(),
                        removed)
                .update();
    }

    void insert(String strategy, int revision, Description description) {
        jdbc.sql("insert into draft_descriptions"
                        + " (strategy, revision, portfolio, parts_covered, equality, equality_reason)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        strategy,
                        revision,
                        description.portfolio(),
                        description.covers().toArray(String[]::new),
                        description.equality() == null
                                ? null
                                : description.equality().name(),
                        description.equalityReason())
                .update();
    }

    private static Revision revision(ResultSet row, int number) throws SQLException {
        return new Revision(
                row.getInt("number"),
                Act.valueOf(row.getString("act")),
                row.getObject("part", UUID.class),
                row.getObject("undoes", Integer.class),
                row.getTimestamp("changed_at").toInstant(),
                new PersonId(row.getString("changed_by")));
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(
                row.getObject("part", UUID.class),
                row.getObject("parent", UUID.class),
                row.getInt("position"),
                PartKind.valueOf(row.getString("kind")),
                row.getString("heading"),
                row.getString("words"));
    }

    private static Description description(ResultSet row, int number) throws SQLException {
        var equality = row.getString("equality");
        return new Description(
                row.getString("portfolio"),
                List.of((String[]) row.getArray("parts_covered").getArray()),
                equality == null ? null : Equality.valueOf(equality),
                row.getString("equality_reason"));
    }
}
