/** Rules that recorded facts broke: what they stop, and how the Monitoring Officer rules on them. */
@NullMarked
package uk.mandate.decision.breach;

import org.jspecify.annotations.NullMarked;
