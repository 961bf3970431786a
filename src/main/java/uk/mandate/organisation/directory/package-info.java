/** The read side of the organisation: who holds what on a day. */
@NullMarked
package uk.mandate.organisation.directory;

import org.jspecify.annotations.NullMarked;
