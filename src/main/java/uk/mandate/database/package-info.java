/** One PostgreSQL, embedded or external: its start, its schema, its roles and its stop. */
@NullMarked
package uk.mandate.database;

import org.jspecify.annotations.NullMarked;
