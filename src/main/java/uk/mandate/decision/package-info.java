/** Meetings, decision records and resolutions, and what each body is bound by. */
@NullMarked
package uk.mandate.decision;

import org.jspecify.annotations.NullMarked;
