/** What every part of the organisation shares: the days between which something stands, and how a change of it is made. */
@NullMarked
package uk.mandate.organisation.standing;

import org.jspecify.annotations.NullMarked;
