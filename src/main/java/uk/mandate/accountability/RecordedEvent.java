package uk.mandate.accountability;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.mandate.policy.Judgement;

/**
 * A domain event that leaves an entry in the ledger. Modules publish it with Spring's {@code ApplicationEventPublisher}
 * inside the change's own transaction; the ledger listens, nobody calls it. Who acts is read from {@link Acting}.
 */
public interface RecordedEvent {

    /** The event's name in the ledger, kebab-case and past tense, such as {@code strategy-adopted}; stable for ever. */
    String type();

    /** The version of this event's own fields; raised when their meaning changes, never rewritten. */
    default int schemaVersion() {
        return 1;
    }

    /** The case's business key, such as {@code CSS-2025-2028}; {@code null} for acts that belong to no case. */
    default @Nullable String caseReference() {
        return null;
    }

    /** When it happened in the world; {@code null} where that is the moment of recording, or where only the day is known. */
    default @Nullable Instant happenedAt() {
        return null;
    }

    /** The day in Europe/London on which it happened, of an act that is dated and has no hour; {@code null} of any other. */
    default @Nullable LocalDate happenedOn() {
        return null;
    }

    /** What changed, by field name in lowerCamelCase. */
    default Map<String, Change> changes() {
        return Map.of();
    }

    /** Why, in the acting person's words; kept outside the hashed entry. */
    default @Nullable String reason() {
        return null;
    }

    /** The rules that were judged on the way, with result and policy version. */
    default List<Judgement> judgements() {
        return List.of();
    }

    /** The model element at which it happened, such as {@code Task_RecordCouncilDecision}. */
    default @Nullable String element() {
        return null;
    }

    /** The process id, such as {@code council-adoption}, where the act happened in one. */
    default @Nullable String process() {
        return null;
    }
}
