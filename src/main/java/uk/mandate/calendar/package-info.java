/** Bank holidays, working days and clear days, all in Europe/London; knows nothing of councils or cases. */
@NullMarked
package uk.mandate.calendar;

import org.jspecify.annotations.NullMarked;
