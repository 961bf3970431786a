/** The training clock and the sample case; absent in production. */
@NullMarked
package uk.mandate.training;

import org.jspecify.annotations.NullMarked;
