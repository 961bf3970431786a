package uk.mandate.decision;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import uk.mandate.policy.Policies;
import uk.mandate.policy.PolicyExamples;
import uk.mandate.policy.PolicyPack;

/** The policy of each case as always, except for cases that a test puts under another council's rule. */
@Primary
@Component
public class OtherPolicies extends CasePolicies {
    private final PolicyPack councilMeets =
            PolicyExamples.stevenageBut("leader-silent: {value: takes-effect", "leader-silent: {value: council-meets");
    private final Map<String, PolicyPack> others = new ConcurrentHashMap<>();

    OtherPolicies(Policies policies, CaseFiles files) {
        super(policies, files);
    }

    /** From now on this case runs under a policy by which Council meets again when the Leader does not object. */
    public void letCouncilMeetAgain(String caseReference) {
        letRunUnder(caseReference, councilMeets);
    }

    /** This case started under that policy, whatever is in force now. */
    public void letRunUnder(String caseReference, PolicyPack policy) {
        others.put(caseReference, policy);
    }

    @Override
    public PolicyPack of(String caseReference) {
        var other = others.get(caseReference);
        return other == null ? super.of(caseReference) : other;
    }
}
