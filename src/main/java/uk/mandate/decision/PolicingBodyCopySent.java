package uk.mandate.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.RecordedEvent;
import uk.mandate.policy.Judgement;

/** A copy of the adopted strategy went to the local policing body. */
public record PolicingBodyCopySent(PolicingBodyCopy copy, List<Judgement> judgements) implements RecordedEvent {
    @Override
    public String type() {
        return "policing-body-copy-sent";
    }

    @Override
    public String caseReference() {
        return copy.caseReference();
    }

    @Override
    public LocalDate happenedOn() {
        return copy.sentOn();
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of(
                "sentOn", Change.of(null, copy.sentOn()),
                "howGiven", Change.of(null, copy.howGiven()),
                "recipient", Change.outside(null, copy.recipient()));
    }
}
