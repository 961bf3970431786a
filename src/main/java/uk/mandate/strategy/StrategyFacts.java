package uk.mandate.strategy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import uk.mandate.accountability.PersonId;
import uk.mandate.decision.Spelling;

/**
 * What a strategy says of itself.
 *
 * @param from first day of its term
 * @param until last day of its term
 * @param leadOffice the office that leads it
 * @param author who wrote the report
 * @param clearers who cleared the report, by id
 * @param covers the parts of s.6(1) that it covers, by id
 */
@Embeddable
public record StrategyFacts(
        String title,
        @Column(name = "term_from") LocalDate from,
        @Column(name = "term_until") LocalDate until,
        String council,
        String leadOffice,
        String author,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> clearers,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> priorities,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> objectives,
        @JdbcTypeCode(SqlTypes.ARRAY) @Column(name = "parts_covered") List<String> covers) {

    /** In the order of the Act. */
    public Set<StatutoryPart> partsCovered() {
        return covers.stream()
                .map(part -> Spelling.read(StatutoryPart.class, part))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(StatutoryPart.class)));
    }

    /** The parts that the law asks for and the strategy does not cover. */
    public Set<StatutoryPart> partsNotCovered() {
        var missing = EnumSet.allOf(StatutoryPart.class);
        missing.removeAll(partsCovered());
        return missing;
    }

    public Set<PersonId> clearedBy() {
        return clearers.stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet());
    }

    /** With the priorities and objectives of its text; where the text names none, those known so far stay. */
    public StrategyFacts withText(List<String> named, List<String> aims) {
        return new StrategyFacts(
                title,
                from,
                until,
                council,
                leadOffice,
                author,
                clearers,
                named.isEmpty() ? priorities : named,
                aims.isEmpty() ? objectives : aims,
                covers);
    }

    /** With the parts of s.6(1) that its report says it covers. */
    public StrategyFacts covering(List<String> parts) {
        return new StrategyFacts(
                title, from, until, council, leadOffice, author, clearers, priorities, objectives, parts);
    }

    /** Written by this person. */
    public StrategyFacts by(PersonId writer) {
        return new StrategyFacts(
                title, from, until, council, leadOffice, writer.value(), clearers, priorities, objectives, covers);
    }
}
