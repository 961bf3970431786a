package uk.mandate.strategy;

import java.util.Set;
import uk.mandate.accountability.PersonId;

/** Who cleared the reports on a case; implemented where the clearing is kept. */
public interface ReportClearers {
    /** Everybody who gave a sign-off in this round. */
    Set<PersonId> clearersOf(String caseReference, int round);
}
