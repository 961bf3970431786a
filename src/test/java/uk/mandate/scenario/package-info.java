/** One real strategy, from its engagement in April 2024 until it is in force in April 2025, through everything that Mandate is. */
@NullMarked
package uk.mandate.scenario;

import org.jspecify.annotations.NullMarked;
