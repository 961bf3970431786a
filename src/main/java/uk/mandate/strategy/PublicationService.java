package uk.mandate.strategy;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.AdoptionTakesEffect;
import uk.mandate.decision.Body;
import uk.mandate.decision.CasePolicies;
import uk.mandate.decision.DecisionRecord;
import uk.mandate.decision.DecisionRecords;
import uk.mandate.document.Documents;
import uk.mandate.policy.Judgement;
import uk.mandate.publication.Publications;
import uk.mandate.publication.Publications.Publication;
import uk.mandate.publication.Publications.Subject;

/** Publishes an adopted strategy: on our register, or as the record that another system did. */
@Service
@Transactional
public class PublicationService {
    static final String KIND = "strategies";
    private static final AdoptedByCouncil ADOPTED_BY_COUNCIL = new AdoptedByCouncil();
    private static final AdoptionTakesEffect ADOPTION_TAKES_EFFECT = new AdoptionTakesEffect();

    private final Strategies strategies;
    private final Publications publications;
    private final AdoptedText adoptedText;
    private final CouncilSittings sittings;
    private final DecisionRecords decisions;
    private final CasePolicies policies;
    private final CaseClock clock;
    private final ApplicationEventPublisher events;

    PublicationService(
            Strategies strategies,
            Publications publications,
            AdoptedText adoptedText,
            CouncilSittings sittings,
            DecisionRecords decisions,
            CasePolicies policies,
            CaseClock clock,
            ApplicationEventPublisher events) {
        this.strategies = strategies;
        this.publications = publications;
        this.adoptedText = adoptedText;
        this.sittings = sittings;
        this.decisions = decisions;
        this.policies = policies;
        this.clock = clock;
        this.events = events;
    }

    /** Publishes the adopted text now; refuses what Council has not adopted, or not yet with effect. */
    public StrategyPublished publish(StrategyReference reference) {
        var strategy = strategies.require(reference);
        var judgements = judge(strategy, clock.instant());
        var text = adoptedText.of(strategy);
        return record(strategy, publications.publish(subject(strategy), List.of(text.id())), text, judgements);
    }

    /** Records that another system published the adopted text, and when. */
    public StrategyPublished publishedElsewhere(StrategyReference reference, URI address, Instant publishedAt) {
        var strategy = strategies.require(reference);
        var judgements = judge(strategy, publishedAt);
        var text = adoptedText.of(strategy);
        var publication = publications.publishedElsewhere(subject(strategy), address, publishedAt, text.id());
        return record(strategy, publication, text, judgements);
    }

    private List<Judgement> judge(Strategy strategy, Instant publishedAt) {
        var reference = strategy.reference().value();
        var policy = policies.of(reference).version();
        var adopted = ADOPTED_BY_COUNCIL.check(
                policy, strategy, decisions.latest(reference, Body.COUNCIL).map(DecisionRecord::words));
        var publishedOn = LocalDate.ofInstant(publishedAt, CaseClock.LONDON);
        var effective = strategy.effectiveOn().map(on -> ADOPTION_TAKES_EFFECT.check(policy, on, publishedOn));
        var met = sittings.adoptedAt(strategy)
                .filter(began ->
                        strategy.adoptedOn().filter(publishedOn::equals).isPresent())
                .map(began -> ADOPTION_TAKES_EFFECT.checkHour(policy, began, publishedAt));
        var judgements = Stream.of(Optional.of(adopted), effective, met)
                .flatMap(Optional::stream)
                .toList();
        if (judgements.stream().anyMatch(Judgement::isBroken)) {
            throw new Refusal(judgements);
        }
        return judgements;
    }

    private StrategyPublished record(
            Strategy strategy, Publication publication, Documents.Version text, List<Judgement> judgements) {
        strategy.publish(text.id(), LocalDate.ofInstant(publication.publishedAt(), CaseClock.LONDON));
        var published = new StrategyPublished(strategy.reference(), publication, judgements);
        events.publishEvent(published);
        return published;
    }

    private static Subject subject(Strategy strategy) {
        var reference = strategy.reference().value();
        return new Subject(KIND, reference, strategy.markedTitle(), reference);
    }
}
