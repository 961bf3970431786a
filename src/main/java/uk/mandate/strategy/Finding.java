package uk.mandate.strategy;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.mandate.decision.Spelling;
import uk.mandate.policy.Judgement;

/**
 * Something that stands against a strategy or its papers; findings are added, never taken away.
 *
 * @param rule the rule that it concerns, such as {@code R18}
 * @param words one sentence a person understands
 * @param source where it was found, such as {@code Cabinet report, 1.2}
 */
@Embeddable
public record Finding(
        @Enumerated(EnumType.STRING) Kind kind,
        @Nullable String rule,
        String words,
        @Nullable String source,
        Instant foundAt) {

    public static Finding inSource(String words, @Nullable String source, Instant foundAt) {
        return new Finding(Kind.SOURCE, null, words, source, foundAt);
    }

    /** Whether it says the same of the same place, whenever it was found. */
    boolean saysTheSameAs(Finding other) {
        return kind == other.kind && words.equals(other.words) && Objects.equals(source, other.source);
    }

    static Finding notInSource(String words, Instant foundAt) {
        return new Finding(Kind.NOT_IN_SOURCE, null, words, null, foundAt);
    }

    static Finding minorPoint(String words, Instant foundAt) {
        return new Finding(Kind.MINOR_POINT, null, words, null, foundAt);
    }

    /** A rule that was broken, or that warns. */
    static Finding of(Judgement judgement, Instant foundAt) {
        var kind = judgement.isBroken() ? Kind.BROKEN_RULE : Kind.WARNING;
        return new Finding(kind, judgement.rule().value(), judgement.sentence(), null, foundAt);
    }

    /** What sort of finding it is. */
    public enum Kind {
        /** A fault in the papers, kept as they are. */
        SOURCE,
        /** A part that the papers do not hold. */
        NOT_IN_SOURCE,
        /** A recorded fact broke a rule. */
        BROKEN_RULE,
        /** A rule that does not stop the case. */
        WARNING,
        /** A minor point of the partnership, subject to which it adopted. */
        MINOR_POINT;

        @Override
        public String toString() {
            return Spelling.kebab(this);
        }
    }
}
