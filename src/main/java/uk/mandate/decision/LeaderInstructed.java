package uk.mandate.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.RecordedEvent;
import uk.mandate.policy.Judgement;

/** The Leader received Council's instruction to reconsider. */
public record LeaderInstructed(LeaderInstruction instruction, List<Judgement> judgements) implements RecordedEvent {
    @Override
    public String type() {
        return "leader-instructed";
    }

    @Override
    public String caseReference() {
        return instruction.caseReference();
    }

    @Override
    public LocalDate happenedOn() {
        return instruction.receivedOn();
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of(
                "receivedOn", Change.of(null, instruction.receivedOn()),
                "periodEnds", Change.of(null, instruction.periodEnds()),
                "answerRecordedBy", Change.of(null, instruction.recordUntil()),
                "howGiven", Change.of(null, instruction.howGiven().orElse(null)),
                "instruction", Change.outside(null, instruction.instruction().orElse(null)));
    }
}
