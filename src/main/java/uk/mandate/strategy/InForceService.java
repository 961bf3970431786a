package uk.mandate.strategy;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.BritishDates;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.CasePolicies;
import uk.mandate.decision.FactDates;
import uk.mandate.decision.Recording;
import uk.mandate.policy.Judgement;

/** Keeps a strategy that is in force under review, and ends it when its term has ended. */
@Service
@Transactional
public class InForceService {
    private static final ReviewedYearly REVIEWED_YEARLY = new ReviewedYearly();

    private final Strategies strategies;
    private final StrategyService cases;
    private final Reviews reviews;
    private final Successions successions;
    private final CasePolicies policies;
    private final FactDates dates;
    private final CaseClock clock;
    private final ApplicationEventPublisher events;

    InForceService(
            Strategies strategies,
            StrategyService cases,
            Reviews reviews,
            Successions successions,
            CasePolicies policies,
            FactDates dates,
            CaseClock clock,
            ApplicationEventPublisher events) {
        this.strategies = strategies;
        this.cases = cases;
        this.reviews = reviews;
        this.successions = successions;
        this.policies = policies;
        this.dates = dates;
        this.clock = clock;
        this.events = events;
    }

    /** Records what the yearly review found; one held late is recorded too, and found (R36). */
    public List<Judgement> review(
            StrategyReference reference, LocalDate reviewedOn, Review.Found finding, String reason) {
        var last = lastReviewed(reference);
        dates.check("The review", reviewedOn, last, "the last review or the day on which the strategy came into force");
        var judgement = REVIEWED_YEARLY.check(policies.of(reference.value()).version(), last, reviewedOn);
        var review = reviews.save(new Review(reference, reviewedOn, finding, reason, Recording.now(clock)));
        if (judgement.isBroken()) {
            cases.find(reference, judgement);
        }
        events.publishEvent(new StrategyReviewed(review, List.of(judgement)));
        return List.of(judgement);
    }

    /** The day by which the next yearly review is held (R36). */
    @Transactional(readOnly = true)
    public LocalDate nextReview(StrategyReference reference) {
        return ReviewedYearly.due(lastReviewed(reference));
    }

    /** The last day of the term, which Council may have extended. */
    @Transactional(readOnly = true)
    public LocalDate termEnds(StrategyReference reference) {
        return strategies.require(reference).termEnds();
    }

    /** The next strategy has begun. */
    public void beginSuccessor(StrategyReference reference, String successor) {
        var next = strategies
                .findById(successor)
                .orElseThrow(() -> new Refusal("There is no strategy “" + successor
                        + "” here: begin it under Strategies first, then give its reference, such as CSS-2028-2031."));
        refuseUnlessLater(strategies.require(reference), next);
        save(Succession.by(reference, next.reference(), Recording.now(clock)));
    }

    /** No strategy is begun now in place of this one, for this reason. */
    public void putSuccessorOff(StrategyReference reference, String reason) {
        save(Succession.none(reference, reason, Recording.now(clock)));
    }

    private void save(Succession succession) {
        events.publishEvent(new SuccessorAnswered(successions.save(succession)));
    }

    private static void refuseUnlessLater(Strategy strategy, Strategy next) {
        if (!next.reference().kind().equals(strategy.reference().kind())
                || !next.facts().from().isAfter(strategy.facts().from())) {
            throw new Refusal("%s does not follow %s: give a strategy of the same kind whose term begins later."
                    .formatted(next.reference(), strategy.reference()));
        }
        if (next.ending().isPresent()) {
            throw new Refusal("The case of " + next.reference()
                    + " has ended: begin the next strategy under Strategies, then give its reference.");
        }
    }

    /** The last day of the term has passed; with no other strategy in force the duty of section 6 is unmet (R36). */
    public void expire(StrategyReference reference) {
        var strategy = strategies.require(reference);
        var ended = strategy.termEnds();
        var otherInForce = strategies.ofKind(reference).stream().anyMatch(other -> other.isInForce(clock.today()));
        var judgement =
                REVIEWED_YEARLY.checkExpiry(policies.of(reference.value()).version(), ended, otherInForce);
        if (judgement.isBroken()) {
            cases.find(reference, judgement);
        }
        cases.leaveForce(
                strategy,
                Ending.EXPIRED,
                "The term ended on " + BritishDates.withWeekday(ended) + ".",
                ended,
                List.of(judgement));
    }

    private LocalDate lastReviewed(StrategyReference reference) {
        return reviews.latest(reference)
                .map(Review::reviewedOn)
                .orElseGet(() -> strategies.require(reference).inForceFrom().orElseThrow());
    }
}
