/** Overview and Scrutiny: its meetings on a draft, its comments, the response to each, and the time that it asks for. */
@NullMarked
package uk.mandate.strategy.scrutiny;

import org.jspecify.annotations.NullMarked;
