package uk.mandate.decision;

import org.springframework.stereotype.Component;
import uk.mandate.policy.Policies;
import uk.mandate.policy.PolicyPack;

/** The policy that a case runs under. */
@Component
public class CasePolicies {
    private final Policies policies;

    CasePolicies(Policies policies) {
        this.policies = policies;
    }

    public PolicyPack of(String caseReference) {
        return policies.current();
    }
}
