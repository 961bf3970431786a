@NullMarked
package uk.mandate.strategy.draft;

import org.jspecify.annotations.NullMarked;
