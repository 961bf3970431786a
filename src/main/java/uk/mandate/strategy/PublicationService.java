package uk.mandate.strategy;

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
import uk.mandate.decision.PublishedElsewhere;
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
    private final StrategyService cases;
    private final Publications publications;
    private final AdoptedText adoptedText;
    private final CouncilSittings sittings;
    private final DecisionRecords decisions;
    private final CasePolicies policies;
    private final CaseClock clock;
    private final ApplicationEventPublisher events;

    PublicationService(
            Strategies strategies,
            StrategyService cases,
            Publications publications,
            AdoptedText adoptedText,
            CouncilSittings sittings,
            DecisionRecords decisions,
            CasePolicies policies,
            CaseClock clock,
            ApplicationEventPublisher events) {
        this.strategies = strategies;
        this.cases = cases;
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
        var published =
                publications.publish(subject(strategy), List.of(text.require().id()));
        return record(strategy, published, text, judgements);
    }

    /** Records that another system published the adopted text, and when. */
    public StrategyPublished publishedElsewhere(StrategyReference reference, PublishedElsewhere elsewhere) {
        var strategy = strategies.require(reference);
        var judgements = judge(strategy, elsewhere.publishedAt());
        var text = adoptedText.of(strategy);
        var copy = text.require().id();
        var published =
                publications.publishedElsewhere(subject(strategy), elsewhere.address(), elsewhere.publishedAt(), copy);
        return record(strategy, published, text, judgements);
    }

    /** Which text would be published now, or why none would, as a sentence. */
    @Transactional(readOnly = true)
    public String whatIsPublished(StrategyReference reference) {
        return adoptedText.of(strategies.require(reference)).words();
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
            Strategy strategy, Publication publication, ChosenText text, List<Judgement> judged) {
        var doubt = ADOPTED_BY_COUNCIL.checkText(
                policies.of(strategy.reference().value()).version(), text);
        doubt.ifPresent(found -> cases.find(strategy, Finding.of(found, clock.instant())));
        strategy.publish(text.require().id(), LocalDate.ofInstant(publication.publishedAt(), CaseClock.LONDON));
        var judgements = Stream.concat(judged.stream(), doubt.stream()).toList();
        var published = new StrategyPublished(strategy.reference(), publication, judgements);
        events.publishEvent(published);
        return published;
    }

    private static Subject subject(Strategy strategy) {
        var reference = strategy.reference().value();
        return new Subject(KIND, reference, strategy.markedTitle(), reference);
    }
}
