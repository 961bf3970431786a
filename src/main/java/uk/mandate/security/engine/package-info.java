/** What the engine and its web applications know of people: identities read from the organisation, grants, default filters. */
@NullMarked
package uk.mandate.security.engine;

import org.jspecify.annotations.NullMarked;
