/** The engine's door to decisions: names, delegates and task answers of {@code council-adoption}. */
@NullMarked
package uk.mandate.decision.workflow;

import org.jspecify.annotations.NullMarked;
