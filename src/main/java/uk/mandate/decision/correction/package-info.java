/** Corrections of what is on record: asked for with evidence, approved by a second officer, followed by clocks and rules. */
@NullMarked
package uk.mandate.decision.correction;

import org.jspecify.annotations.NullMarked;
