/** Who acts, in which office and by which door; what an act leaves behind; and how an unlawful act is refused. */
@NullMarked
package uk.mandate.accountability;

import org.jspecify.annotations.NullMarked;
