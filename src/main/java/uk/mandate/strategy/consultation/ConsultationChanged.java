package uk.mandate.strategy.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.RecordedEvent;
import uk.mandate.policy.Judgement;

/** Something about a consultation was put on record; who answered it is never part of the entry. */
public record ConsultationChanged(
        Kind kind,
        String caseReference,
        Map<String, Change> changes,
        @Nullable LocalDate happenedOn,
        @Nullable String reason,
        List<Judgement> judgements)
        implements RecordedEvent {

    static ConsultationChanged of(Kind kind, String caseReference, Map<String, Change> changes) {
        return new ConsultationChanged(kind, caseReference, changes, null, null, List.of());
    }

    /** The same with the day on which it happened, where that lies back, and why. */
    ConsultationChanged on(@Nullable LocalDate day, @Nullable Departure departure) {
        var why = departure == null ? null : departure.words();
        return new ConsultationChanged(kind, caseReference, changes, day, why, judgements);
    }

    /** The same with the rules that were judged on the way. */
    ConsultationChanged judged(List<Judgement> judged) {
        return new ConsultationChanged(kind, caseReference, changes, happenedOn, reason, judged);
    }

    @Override
    public String type() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What may be put on record; each constant is a ledger type in kebab-case, stable for ever. */
    public enum Kind {
        CONSULTATION_PREPARED,
        CONSULTATION_TIMETABLE_CHANGED,
        CONSULTATION_TIMETABLE_PUBLISHED,
        CONSULTATION_EXTENDED,
        CONSULTATION_CLOSED,
        CONSULTATION_STOPPED_EARLY,
        CONSULTATION_CLOSING_DAY_PASSED,
        CONSULTATION_CHANNEL_ADDED,
        CONSULTATION_PEOPLE_COUNTED,
        CONSULTATION_RESPONSE_RECORDED,
        CONSULTATION_RESPONSES_IMPORTED,
        CONSULTATION_THEME_WRITTEN,
        CONSULTATION_THEME_REMOVED,
        CONSULTATION_ANSWERED
    }
}
