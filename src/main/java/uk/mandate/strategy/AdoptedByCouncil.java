package uk.mandate.strategy;

import uk.mandate.calendar.BritishDates;
import uk.mandate.policy.Judgement;
import uk.mandate.policy.PolicyVersion;
import uk.mandate.policy.Rule;

/** R14: only Council adopts a strategy of the Budget and Policy Framework. */
final class AdoptedByCouncil extends Rule {
    AdoptedByCouncil() {
        super(
                "R14",
                Kind.STATUTE,
                Confidence.READ,
                "SI 2000/2853 reg. 4",
                "A Budget and Policy Framework strategy is adopted, extended and revoked only by Council.");
    }

    Judgement check(PolicyVersion under, Strategy strategy) {
        return strategy.adoptedOn()
                .map(on -> met(under, "Council adopted the strategy on " + BritishDates.withWeekday(on) + "."))
                .orElseGet(() -> strategy.broughtInAfterCouncil()
                        ? warned(
                                under, "Council's adoption is not in the papers that the strategy was brought in from.")
                        : broken(
                                under,
                                "Council has not adopted this strategy, so it cannot be published."
                                        + " It may be once Council's adoption is on record."));
    }
}
