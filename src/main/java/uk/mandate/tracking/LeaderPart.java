package uk.mandate.tracking;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.mandate.calendar.BritishDates;
import uk.mandate.decision.LeaderInstruction;
import uk.mandate.decision.LeaderResponse;

/**
 * What passed between Council and the Leader on a case.
 *
 * @param instruction Council's instruction; {@code null} where the Leader was never told, or before Mandate had the case
 * @param response the Leader's answer or silence; {@code null} while there is none
 */
public record LeaderPart(@Nullable LeaderInstruction instruction, @Nullable LeaderResponse response) {

    static LeaderPart of(Optional<LeaderInstruction> instruction, Optional<LeaderResponse> response) {
        return new LeaderPart(instruction.orElse(null), response.orElse(null));
    }

    /** Whether nothing is on record. */
    public boolean isEmpty() {
        return instruction == null && response == null;
    }

    /** The same in short sentences, in the order in which it happened. */
    Stream<String> facts() {
        return Stream.concat(
                instruction == null ? Stream.empty() : Stream.of(received(instruction)),
                response == null ? Stream.empty() : Stream.of(response.words() + "."));
    }

    private static String received(LeaderInstruction instruction) {
        return instruction.words() + ", with time to object until " + words(instruction.periodEnds()) + " (R17).";
    }

    private static String words(LocalDate date) {
        return BritishDates.withWeekday(date);
    }
}
