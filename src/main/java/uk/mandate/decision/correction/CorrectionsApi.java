package uk.mandate.decision.correction;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/strategies/{reference}/corrections}: what was corrected on a case, or is to be, newest first. */
@RestController
class CorrectionsApi {
    private final CorrectionReader reader;

    CorrectionsApi(CorrectionReader reader) {
        this.reader = reader;
    }

    @GetMapping("/api/v1/strategies/{reference}/corrections")
    List<CorrectionResource> corrections(@PathVariable String reference) {
        reader.requireCase(reference);
        return reader.ofCase(reference).stream().map(CorrectionResource::of).toList();
    }

    /**
     * One correction.
     *
     * @param before what the record said; {@code null} where it said nothing
     * @param answer approved or refused; {@code null} while nobody has answered
     * @param effects what followed from it, in sentences
     */
    record CorrectionResource(
            UUID id,
            String fact,
            UUID factId,
            String field,
            @Nullable String before,
            String after,
            String reason,
            Instant askedAt,
            @Nullable String resolved,
            @Nullable String answer,
            @Nullable Instant answeredAt,
            List<String> effects) {
        static CorrectionResource of(SeenCorrection seen) {
            var correction = seen.correction();
            var answer = correction.answer();
            return new CorrectionResource(
                    correction.id(),
                    correction.kind().toString(),
                    correction.fact(),
                    correction.field().toString(),
                    correction.oldValue(),
                    correction.newValue(),
                    correction.reason(),
                    correction.asked().recordedAt(),
                    correction.resolved(),
                    answer == null ? null : answer.approved() ? "approved" : "refused",
                    answer == null ? null : answer.recording().recordedAt(),
                    correction.effects());
        }
    }
}
