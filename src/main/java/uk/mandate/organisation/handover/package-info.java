/** What leavers leave behind: their open tasks, and how claimed ones are released. */
@NullMarked
package uk.mandate.organisation.handover;

import org.jspecify.annotations.NullMarked;
