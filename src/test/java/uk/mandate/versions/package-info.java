/** Data that an earlier version left must start here, and the cases in them must finish. */
@NullMarked
package uk.mandate.versions;

import org.jspecify.annotations.NullMarked;
