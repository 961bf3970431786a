package uk.mandate.tracking;

import java.time.LocalDate;

/**
 * A day that is planned for a stage.
 *
 * @param because where it comes from: a listed meeting, a clock, or whoever leads the strategy
 */
public record PlannedDate(LocalDate on, String because) {}
