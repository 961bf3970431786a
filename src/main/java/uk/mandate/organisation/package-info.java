/** Authorities, bodies, offices and their holders, officers and role grants, each with the dates between which they stand. */
@NullMarked
package uk.mandate.organisation;

import org.jspecify.annotations.NullMarked;
