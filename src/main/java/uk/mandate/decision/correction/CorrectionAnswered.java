package uk.mandate.decision.correction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.RecordedEvent;
import uk.mandate.decision.correction.Correction.Answer;
import uk.mandate.policy.Judgement;

/** The second officer approved a correction, or refused it. */
record CorrectionAnswered(Correction correction, Answer answer, List<Judgement> judgements) implements RecordedEvent {
    @Override
    public String type() {
        return answer.approved() ? "correction-approved" : "correction-refused";
    }

    @Override
    public String caseReference() {
        return correction.caseReference();
    }

    @Override
    public String reason() {
        return answer.reason();
    }

    @Override
    public Map<String, Change> changes() {
        var changes = new LinkedHashMap<String, Change>();
        changes.put("correction", Change.of(null, correction.id()));
        changes.put("field", Change.of(null, correction.field()));
        changes.put("value", CorrectionAsked.value(correction));
        return changes;
    }
}
