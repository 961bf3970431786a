package uk.mandate.tracking;

import java.time.LocalDate;

/**
 * A day that is planned for a stage.
 *
 * @param because where it comes from: a listed meeting, a clock, or whoever leads the strategy
 * @param isOfClock whether it is the last day of a clock, and not one on which the stage is to happen
 */
public record PlannedDate(LocalDate on, String because, boolean isOfClock) {}
