/** One store for every file: streamed, hashed, typed, versioned, and public, exempt or confidential. */
@NullMarked
package uk.mandate.document;

import org.jspecify.annotations.NullMarked;
