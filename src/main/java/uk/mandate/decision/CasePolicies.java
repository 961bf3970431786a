package uk.mandate.decision;

import org.springframework.stereotype.Component;
import uk.mandate.policy.Policies;
import uk.mandate.policy.PolicyPack;

/** The policy that a case runs under: the one it started with, whatever has come into force since. */
@Component
public class CasePolicies {
    private final Policies policies;
    private final CaseFiles files;

    CasePolicies(Policies policies, CaseFiles files) {
        this.policies = policies;
        this.files = files;
    }

    public PolicyPack of(String caseReference) {
        return policies.version(files.of(caseReference).policy());
    }
}
