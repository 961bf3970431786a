/** The people on record, from the day they are registered to the day they leave, and their pages. */
@NullMarked
package uk.mandate.organisation.people;

import org.jspecify.annotations.NullMarked;
