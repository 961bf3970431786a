package uk.mandate.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PolicyReaderTest {
    @Test
    void theSampleCouncilsPolicyIsRead() {
        var policy = PolicyExamples.stevenage();

        assertThat(policy.version()).hasToString("stevenage 2");
        assertThat(policy.values().leaderSilent()).isEqualTo(LeaderSilent.TAKES_EFFECT);
        assertThat(policy.values().bodies().partnership().name()).isEqualTo("SoSafe");
    }
}
