/** Consultation on a draft: its timetable, what people said, and what became of it. */
@NullMarked
package uk.mandate.strategy.consultation;

import org.jspecify.annotations.NullMarked;
