package uk.mandate.strategy;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.RecordedEvent;

/** A strategy came to Mandate in the middle of its approval, with its history so far. */
public record StrategyBroughtIn(
        StrategyReference reference, Stage stage, String source, String title, int findings, boolean sample)
        implements RecordedEvent {
    @Override
    public String type() {
        return "strategy-brought-in";
    }

    @Override
    public @Nullable String caseReference() {
        return reference.value();
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of(
                "title", Change.of(null, title),
                "stage", Change.of(null, stage),
                "source", Change.of(null, source),
                "findings", Change.of(null, findings),
                "sample", Change.of(null, sample));
    }
}
