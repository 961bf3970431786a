/** How an empty organisation is filled at first start: the sample, or one administrator. */
@NullMarked
package uk.mandate.organisation.sample;

import org.jspecify.annotations.NullMarked;
