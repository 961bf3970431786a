package uk.mandate.strategy.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.RecordedEvent;
import uk.mandate.strategy.StrategyReference;

/**
 * A draft or the report on it was changed.
 *
 * @param changes what it was about, before and after; what people wrote stands outside the entry
 */
record DraftChanged(StrategyReference reference, Revision revision, Map<String, Change> changes)
        implements RecordedEvent {
    @Override
    public String type() {
        return switch (revision.act()) {
            case ADDED -> "draft-part-added";
            case CHANGED -> "draft-part-changed";
            case MOVED -> "draft-part-moved";
            case REMOVED -> "draft-part-removed";
            case UNDONE -> "draft-change-taken-back";
            case DESCRIBED -> "report-described";
        };
    }

    @Override
    public String caseReference() {
        return reference.value();
    }

    @Override
    public Map<String, Change> changes() {
        var all = new LinkedHashMap<String, Change>();
        all.put("revision", Change.of(null, revision.number()));
        if (revision.undoes() != null) {
            all.put("takesBack", Change.of(null, revision.undoes()));
        }
        all.putAll(changes);
        return all;
    }
}
