package uk.mandate.decision;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.mandate.calendar.BritishDates;

/**
 * A fact on record, as whatever is said about it later refers to it.
 *
 * @param id of an answer of the Leader that of the instruction which it answers
 * @param stage the id of the stage to which it belongs, such as {@code council-final}
 * @param decision the decision that stands behind it; {@code null} where there is none yet, as behind a meeting to come
 * @param words the fact as a sentence without its full stop
 */
public record RecordedFact(FactKind kind, UUID id, String stage, @Nullable UUID decision, String words) {

    /** A body's decision. */
    public static RecordedFact of(DecisionRecord decision) {
        return new RecordedFact(FactKind.DECISION, decision.id(), decision.stage(), decision.id(), decision.words());
    }

    /** The Leader's receipt of Council's instruction. */
    public static RecordedFact of(LeaderInstruction told) {
        return new RecordedFact(FactKind.INSTRUCTION, told.id(), "leader", told.decision(), told.words());
    }

    /** The Leader's answer to an instruction. */
    public static RecordedFact of(LeaderResponse answer, LeaderInstruction told) {
        return new RecordedFact(FactKind.RESPONSE, answer.instruction(), "leader", told.decision(), answer.words());
    }

    static RecordedFact of(AgendaItem item) {
        return new RecordedFact(
                FactKind.MEETING,
                item.id(),
                item.stage(),
                null,
                "A meeting of " + item.body().words() + " was arranged for " + BritishDates.withWeekday(item.date()));
    }
}
