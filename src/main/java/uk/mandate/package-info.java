/** Mandate: from a strategy's first draft to the last closed action, one lawful, visible, provable line. */
@NullMarked
package uk.mandate;

import org.jspecify.annotations.NullMarked;
