/** Random requests of somebody who means harm, at every door, the same ones for the same seed. */
@NullMarked
package uk.mandate.hostile;

import org.jspecify.annotations.NullMarked;
