/** The text of a strategy before Council and the report on it: parts, revisions, editions, and what differs between two. */
@NullMarked
package uk.mandate.strategy.draft;

import org.jspecify.annotations.NullMarked;
