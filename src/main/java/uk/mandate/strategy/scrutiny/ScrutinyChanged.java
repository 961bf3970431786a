package uk.mandate.strategy.scrutiny;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.RecordedEvent;

/** Something that Overview and Scrutiny said or did, or that was answered to it, was put on record. */
public record ScrutinyChanged(
        Kind kind,
        String caseReference,
        Map<String, Change> changes,
        @Nullable LocalDate happenedOn,
        @Nullable String reason)
        implements RecordedEvent {

    @Override
    public String type() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What may be put on record; each constant is a ledger type in kebab-case, stable for ever. */
    public enum Kind {
        SCRUTINY_COMMENT_RECORDED,
        SCRUTINY_COMMENT_STRUCK,
        SCRUTINY_COMMENT_ANSWERED,
        SCRUTINY_OUTCOME_RECORDED,
        SCRUTINY_EXTRA_TIME_DECIDED
    }
}
