/** The ledger: every act, refusal and sign-in as an entry that cannot be altered, and the auditor's pages. */
@NullMarked
package uk.mandate.audit;

import org.jspecify.annotations.NullMarked;
