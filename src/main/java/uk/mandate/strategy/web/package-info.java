/** The pages and end points by which strategies come in. */
@NullMarked
package uk.mandate.strategy.web;

import org.jspecify.annotations.NullMarked;
