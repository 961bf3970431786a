/** The clearing of reports: who is asked, what each office said in words, and whether a report may go to members. */
@NullMarked
package uk.mandate.strategy.clearance;

import org.jspecify.annotations.NullMarked;
