package uk.mandate.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;

class PolicyPackTest {
    private final PolicyPack policy = PolicyExamples.stevenage();

    @Test
    void knowsItsFileAndTheSourceOfEachValue() {
        assertThat(policy.file()).isEqualTo("policies/stevenage.yaml");
        assertThat(policy.source("leader-silent")).contains("assumed");
        assertThat(policy.source("no-such-key")).isEmpty();
    }

    @Test
    void isTheSameContentHoweverItIsLaidOut() {
        var reordered = PolicyExamples.read("# a comment\n" + PolicyExamples.text());

        assertThat(policy.content()).startsWith("{").contains("\"leader-objection\"");
        assertThat(reordered.content()).isEqualTo(policy.content());
        assertThat(reordered.sha256()).isEqualTo(policy.sha256());
    }

    @Test
    void isAnotherContentWithAnotherValue() {
        var other = PolicyExamples.stevenageBut("takes-effect", "council-meets");

        assertThat(other.sha256()).isNotEqualTo(policy.sha256()).matches("[0-9a-f]{64}");
        assertThat(other.sha256()).isEqualTo(sha256(other.content()));
    }

    @Test
    void saysSmallNumbersInWordsAndLargeOnesInFigures() {
        assertThat(Numbers.words(0)).isEqualTo("no");
        assertThat(Numbers.words(10)).isEqualTo("ten");
        assertThat(Numbers.words(11)).isEqualTo("11");
        assertThat(Numbers.words(-1)).isEqualTo("-1");
    }

    private static String sha256(String content) {
        return DigestUtils.sha256Hex(content.getBytes(StandardCharsets.UTF_8));
    }
}
