package uk.mandate.strategy;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.BritishDates;

/**
 * The days on which a strategy came further.
 *
 * @param adoptedOn the day of Council's adopting decision
 * @param effectiveOn the first day on which the adoption has effect
 * @param notAdoptedOn the day of the decision by which Council did not adopt
 */
@Embeddable
record StrategyDates(
        @Nullable LocalDate adoptedOn,
        @Nullable LocalDate effectiveOn,
        @Nullable LocalDate notAdoptedOn,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate inForceFrom) {
    static final StrategyDates NONE = new StrategyDates(null, null, null, null, null);

    /** The day of the adoption, or of what follows from it, was another one than was recorded. */
    StrategyDates adoptionCorrected(LocalDate on, LocalDate effective) {
        return new StrategyDates(on, effective, notAdoptedOn, publishedOn, inForceFrom);
    }

    StrategyDates adopted(LocalDate on, LocalDate effective) {
        if (adoptedOn != null) {
            throw new Refusal("Council has already adopted this strategy, on " + BritishDates.withWeekday(adoptedOn)
                    + ". Another adoption is a case of its own.");
        }
        return new StrategyDates(on, effective, notAdoptedOn, publishedOn, inForceFrom);
    }

    StrategyDates notAdopted(LocalDate on) {
        return new StrategyDates(adoptedOn, effectiveOn, on, publishedOn, inForceFrom);
    }

    StrategyDates published(LocalDate on) {
        return new StrategyDates(adoptedOn, effectiveOn, notAdoptedOn, on, inForceFrom);
    }

    StrategyDates inForce(LocalDate from) {
        return new StrategyDates(adoptedOn, effectiveOn, notAdoptedOn, publishedOn, from);
    }

    /** What still holds of a case that goes on at this stage. */
    StrategyDates keptAt(Stage stage) {
        if (stage.compareTo(Stage.COUNCIL_FINAL) <= 0) {
            return NONE;
        }
        return new StrategyDates(adoptedOn, effectiveOn, null, stage == Stage.PUBLISH ? null : publishedOn, null);
    }
}
