/** Publishing: a plain public page with time and document hash, or the record of a publication made elsewhere. */
@NullMarked
package uk.mandate.publication;

import org.jspecify.annotations.NullMarked;
