package uk.mandate.walk;

import java.util.List;
import org.springframework.context.ApplicationContext;
import uk.mandate.decision.OtherPolicies;
import uk.mandate.policy.PolicyExamples;
import uk.mandate.policy.PolicyPack;

/** Puts some cases under rules that other councils have, so that the walk meets what follows from those. */
final class OtherRules {
    private static final int OTHERS = 25;

    private final OtherPolicies policies;
    private final List<PolicyPack> rules = List.of(
            PolicyExamples.stevenageBut("leader-silent: {value: takes-effect", "leader-silent: {value: council-meets"),
            PolicyExamples.stevenageBut("scrutiny: {looks-again: false", "scrutiny: {looks-again: true"),
            PolicyExamples.stevenageBut("except: [bpf-draft-for-consultation]", "except: []"));
    private final Dice dice;

    OtherRules(ApplicationContext mandate, Dice dice) {
        policies = mandate.getBean(OtherPolicies.class);
        this.dice = dice;
    }

    void choose(WalkedCase walked) {
        if (dice.chance(OTHERS)) {
            policies.letRunUnder(walked.reference(), dice.of(rules));
        }
    }
}
