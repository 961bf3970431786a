package uk.mandate.decision;

import java.util.Set;
import uk.mandate.accountability.PersonId;
import uk.mandate.policy.PolicyVersion;

/** What a decision needs to know about the case it belongs to; implemented by the module whose case it is. */
public interface CaseFiles {

    /** The case with this reference; a programming error where there is none. */
    CaseFile of(String caseReference);

    /** Whether there is a case with this reference. */
    boolean has(String caseReference);

    /**
     * One case as its decisions see it.
     *
     * @param title what people call it
     * @param author who wrote the report that the bodies decide on
     * @param clearers who cleared it
     * @param stage the id of the stage that it has reached
     * @param round the round of its draft, from 1: what was cleared, consulted on and scrutinised in an earlier round does not
     *     count for this one
     * @param policy the policy that it started under
     */
    record CaseFile(
            String reference,
            String title,
            PersonId author,
            Set<PersonId> clearers,
            String stage,
            int round,
            PolicyVersion policy) {}
}
