package uk.mandate.decision.breach;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/breaches}: the list of breaches for programs, open ones first. */
@RestController
class BreachesApi {
    private final BreachReader reader;

    BreachesApi(BreachReader reader) {
        this.reader = reader;
    }

    @GetMapping("/api/v1/breaches")
    PageOfBreaches breaches(@ModelAttribute BreachFilter filter) {
        var found = reader.page(filter);
        return new PageOfBreaches(
                found.rows().stream().map(BreachResource::of).toList(), found.page(), found.pages(), found.total());
    }

    /** One page of the list. */
    record PageOfBreaches(List<BreachResource> breaches, int page, int pages, long total) {}

    /**
     * One breach.
     *
     * @param ruling the newest ruling that counts; {@code null} while there is none
     * @param waitsForSecondPerson whether a ruling waits for somebody to agree (R40)
     */
    record BreachResource(
            UUID id,
            String strategy,
            int round,
            String stage,
            String rule,
            String words,
            String policy,
            String fact,
            @Nullable UUID decision,
            Instant since,
            boolean open,
            @Nullable String ruling,
            @Nullable LocalDate consideredOn,
            boolean waitsForSecondPerson) {
        static BreachResource of(SeenBreach seen) {
            var breach = seen.breach();
            return new BreachResource(
                    breach.id(),
                    breach.caseReference(),
                    breach.round(),
                    breach.fact().stage(),
                    breach.rule().value(),
                    breach.words(),
                    breach.policy(),
                    breach.fact().words(),
                    breach.fact().decision(),
                    breach.opened().recordedAt(),
                    seen.open(),
                    Optional.ofNullable(breach.ruled())
                            .map(RulingOutcome::toString)
                            .orElse(null),
                    breach.consideredOn(),
                    breach.waiting() != null);
        }
    }
}
