package uk.mandate.accountability;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.mandate.policy.Judgement;

/**
 * An act was refused. Published after the roll-back by the outermost place that saw it, once; the ledger writes it in a
 * transaction of its own.
 *
 * @param type kebab-case past tense, such as {@code answer-refused} or {@code access-refused}
 * @param attempted what was tried, as short names and values without free text: {@code task}, {@code path}, {@code command}
 */
public record ActRefused(
        String type,
        @Nullable String caseReference,
        @Nullable String process,
        @Nullable String element,
        Map<String, String> attempted,
        String sentence,
        List<Judgement> judgements,
        @Nullable ActingPerson actingPerson) {

    /** A change that a page refused and shows again beside what was typed. */
    public static ActRefused onPage(String path, @Nullable String caseReference, Refusal refusal) {
        return new ActRefused(
                "change-refused",
                caseReference,
                null,
                null,
                Map.of("path", path),
                refusal.sentence(),
                refusal.judgements(),
                Acting.current().orElse(null));
    }
}
