/** The read side: where each case stands, who holds it and which clock runs; changes nothing. */
@NullMarked
package uk.mandate.tracking;

import org.jspecify.annotations.NullMarked;
