/** The first page of the organisation: what there is, and where something is missing. */
@NullMarked
package uk.mandate.organisation.overview;

import org.jspecify.annotations.NullMarked;
