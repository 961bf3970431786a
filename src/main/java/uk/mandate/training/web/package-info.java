/** The training clock's form, end point and banner. */
@NullMarked
package uk.mandate.training.web;

import org.jspecify.annotations.NullMarked;
