package uk.mandate.decision;

import java.util.Set;
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
    private final Set<String> meetingCases = ConcurrentHashMap.newKeySet();

    OtherPolicies(Policies policies, CaseFiles files) {
        super(policies, files);
    }

    /** From now on this case runs under a policy by which Council meets again when the Leader does not object. */
    public void letCouncilMeetAgain(String caseReference) {
        meetingCases.add(caseReference);
    }

    @Override
    public PolicyPack of(String caseReference) {
        return meetingCases.contains(caseReference) ? councilMeets : super.of(caseReference);
    }
}
