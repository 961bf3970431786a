/** Strategies, their versions, findings and place in the approval, from first draft to in force. */
@NullMarked
package uk.mandate.strategy;

import org.jspecify.annotations.NullMarked;
