/** Offices and who holds them, substantively or acting, and their pages. */
@NullMarked
package uk.mandate.organisation.offices;

import org.jspecify.annotations.NullMarked;
