/** Roles across all cases, granted and ended with dates, and their page. */
@NullMarked
package uk.mandate.organisation.roles;

import org.jspecify.annotations.NullMarked;
