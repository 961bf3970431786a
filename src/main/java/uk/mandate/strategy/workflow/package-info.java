/** The engine's door to strategies: names, starts, messages and task answers of {@code strategy-approval} and what it calls. */
@NullMarked
package uk.mandate.strategy.workflow;

import org.jspecify.annotations.NullMarked;
