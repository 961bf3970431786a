package uk.mandate.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyReaderTest {
    @Test
    void theSampleCouncilsPolicyIsRead() {
        var policy = PolicyExamples.stevenage();

        assertThat(policy.version()).hasToString("stevenage 3");
        assertThat(policy.values().leaderSilent()).isEqualTo(LeaderSilent.TAKES_EFFECT);
        assertThat(policy.values().bodies().partnership().name()).isEqualTo("SoSafe");
    }

    /** Both were taken once; what a new policy is asked for must not stop the cases of an old one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "partnership: {name: SoSafe} | partnership: {name: SoSafe, source: ''} | SoSafe",
                "partnership: {name: SoSafe} | partnership: {name: SoSafe, source: \"\u200B\"} | SoSafe",
                "partnership: {name: SoSafe} | partnership: {name: \"\u3164\"} | \u3164"
            })
    void aKeptPolicyStaysReadableWhateverItsTextsShow(String passage, String instead, String partnership) {
        assertThat(PolicyExamples.ofBefore(passage, instead)
                        .values()
                        .bodies()
                        .partnership()
                        .name())
                .isEqualTo(partnership);
    }

    @Test
    void theDaysMessageGoesAtEightWhereThePolicyDoesNotSay() {
        assertThat(PolicyExamples.read(withoutDigest()).values().digestAt()).hasToString("08:00");
        assertThat(PolicyExamples.read(withoutDigest() + "\ndigest-at: {value: \"06:30\", source: assumed}\n")
                        .values()
                        .digestAt())
                .hasToString("06:30");
    }

    private static String withoutDigest() {
        return PolicyExamples.text().replaceAll("(?m)^digest-at:.*$", "");
    }
}
