package uk.mandate.strategy;

import java.time.LocalDate;
import java.util.Optional;
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

    /** Judges publication by what is on record; {@code lastDecision}: what Council decided last, without a full stop. */
    Judgement check(PolicyVersion under, Strategy strategy, Optional<String> lastDecision) {
        return check(
                under,
                strategy,
                lastDecision,
                "so it cannot be published. It may be once Council's adoption is on record.");
    }

    /** Judges the partnership's adoption, which has no effect without Council's, by what is on record. */
    Judgement checkPartnership(PolicyVersion under, Strategy strategy, Optional<String> lastDecision) {
        return check(
                under,
                strategy,
                lastDecision,
                "so the partnership cannot adopt it. Record a point of substance, which sends it back to Cabinet.");
    }

    /** Judges that a strategy in force was extended or revoked, which nobody but Council does. */
    Judgement checkTerm(PolicyVersion under, LocalDate decidedOn) {
        return met(under, "Council itself decided it on " + BritishDates.withWeekday(decidedOn) + ".");
    }

    private Judgement check(PolicyVersion under, Strategy strategy, Optional<String> lastDecision, String consequence) {
        return strategy.adoptedOn()
                .map(on -> met(under, "Council adopted the strategy on " + BritishDates.withWeekday(on) + "."))
                .orElseGet(() -> strategy.broughtInAfterCouncil() && lastDecision.isEmpty()
                        ? warned(
                                under, "Council's adoption is not in the papers that the strategy was brought in from.")
                        : broken(
                                under,
                                lastDecision.orElse("Council has not adopted this strategy") + ", " + consequence));
    }

    /** Whether the text that is published is what Council had; to tell where nothing shows it, which stops nothing. */
    Optional<Judgement> checkText(PolicyVersion under, ChosenText chosen) {
        return Optional.ofNullable(chosen.without())
                .map(metAt -> warned(
                        under,
                        "no text of the strategy was on the case when Council met on " + CouncilSittings.words(metAt)
                                + ". What is published is the first that was stored afterwards, "
                                + ChosenText.words(chosen.require())
                                + ": make sure that it is the one which Council adopted."));
    }
}
