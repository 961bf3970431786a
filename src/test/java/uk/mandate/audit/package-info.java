/** What the ledger promises: nothing missing, nothing altered, nothing left by what was rolled back. */
@NullMarked
package uk.mandate.audit;

import org.jspecify.annotations.NullMarked;
