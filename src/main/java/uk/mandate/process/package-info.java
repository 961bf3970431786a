/** Engine glue that every process shares: the one gate for answers, task briefings, and what expressions may see. */
@NullMarked
package uk.mandate.process;

import org.jspecify.annotations.NullMarked;
