/** The engine's door to strategies: names, starts, delegates and task answers of {@code strategy-approval}. */
@NullMarked
package uk.mandate.strategy.workflow;

import org.jspecify.annotations.NullMarked;
