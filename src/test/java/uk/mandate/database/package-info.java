/** What the database keeps, refuses and says; the slow ones with real processes. */
@NullMarked
package uk.mandate.database;

import org.jspecify.annotations.NullMarked;
