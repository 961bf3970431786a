/** A seeded walk: random people answer random tasks of many cases at random times, and nothing sticks, fails or passes unlawfully. */
@NullMarked
package uk.mandate.walk;

import org.jspecify.annotations.NullMarked;
