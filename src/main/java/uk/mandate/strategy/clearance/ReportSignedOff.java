package uk.mandate.strategy.clearance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.RecordedEvent;
import uk.mandate.policy.Judgement;

/** An office cleared the parts of a report that it answers for, or returned the report. */
record ReportSignedOff(SignOff signOff, List<Judgement> judgements) implements RecordedEvent {
    @Override
    public String type() {
        return signOff.outcome() == SignOffOutcome.CLEARED ? "report-cleared" : "report-returned";
    }

    @Override
    public String caseReference() {
        return signOff.caseReference();
    }

    @Override
    public Map<String, Change> changes() {
        var changes = new LinkedHashMap<String, Change>();
        changes.put("office", Change.of(null, signOff.office()));
        changes.put("headings", Change.of(null, String.join(", ", signOff.headings())));
        changes.put("stage", Change.of(null, signOff.stage()));
        changes.put("round", Change.of(null, signOff.round()));
        changes.put("edition", Change.of(null, signOff.edition()));
        changes.put("words", Change.outside(null, signOff.words()));
        return changes;
    }
}
