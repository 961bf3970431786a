/** The tracking pages: what a person reads of where each case stands. */
@NullMarked
package uk.mandate.tracking.web;

import org.jspecify.annotations.NullMarked;
