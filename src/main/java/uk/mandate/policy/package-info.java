/** The local constitution as typed, versioned data, and the statutory rules that judge facts against it. */
@NullMarked
package uk.mandate.policy;

import org.jspecify.annotations.NullMarked;
