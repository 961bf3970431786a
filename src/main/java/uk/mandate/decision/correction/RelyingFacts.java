package uk.mandate.decision.correction;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.mandate.calendar.BritishDates;
import uk.mandate.decision.CaseHistory;
import uk.mandate.decision.DecisionRecords;
import uk.mandate.decision.PolicingBodyCopies;
import uk.mandate.publication.Publications;

/** What was recorded, published or sent on a case since a decision, and so relies on it. */
@Component
class RelyingFacts {
    private final DecisionRecords decisions;
    private final CaseHistory history;
    private final PolicingBodyCopies copies;
    private final Publications publications;

    RelyingFacts(DecisionRecords decisions, CaseHistory history, PolicingBodyCopies copies, Publications publications) {
        this.decisions = decisions;
        this.history = history;
        this.copies = copies;
        this.publications = publications;
    }

    /** The first thing that relies on the decision, as a sentence without its full stop. */
    Optional<String> first(String caseReference, UUID decision) {
        var since = decisions.findById(decision).orElseThrow().recording().recordedAt();
        return Stream.of(facts(caseReference, decision), published(caseReference), sent(caseReference))
                .flatMap(relying -> relying)
                .filter(relying -> relying.recordedAt().isAfter(since))
                .min(Comparator.comparing(Relying::recordedAt))
                .map(Relying::words);
    }

    private Stream<Relying> facts(String caseReference, UUID decision) {
        return history.all(caseReference)
                .filter(fact -> !fact.id().equals(decision))
                .map(fact -> new Relying(fact.recordedAt(), fact.words()));
    }

    private Stream<Relying> published(String caseReference) {
        return publications.ofCase(caseReference).stream()
                .map(publication -> new Relying(
                        publication.recordedAt(),
                        "“%s” was published on %s"
                                .formatted(
                                        publication.subject().title(), BritishDates.words(publication.publishedAt()))));
    }

    private Stream<Relying> sent(String caseReference) {
        return copies.findByCaseReferenceOrderBySentOn(caseReference).stream()
                .map(copy -> new Relying(
                        copy.recording().recordedAt(),
                        "A copy went to the local policing body on " + BritishDates.withWeekday(copy.sentOn())));
    }

    private record Relying(Instant recordedAt, String words) {}
}
