/** Authorities with their capacities under section 5, their staff and successors, and their pages. */
@NullMarked
package uk.mandate.organisation.authorities;

import org.jspecify.annotations.NullMarked;
