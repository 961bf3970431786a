/** Bodies that decide or advise, their members, and their pages. */
@NullMarked
package uk.mandate.organisation.bodies;

import org.jspecify.annotations.NullMarked;
