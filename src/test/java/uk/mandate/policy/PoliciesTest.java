package uk.mandate.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.mandate.calendar.CaseClock;
import uk.mandate.testing.MandateTest;

@MandateTest
class PoliciesTest {
    private static final Instant SEEN = Instant.parse("2025-02-13T09:00:00Z");

    @Autowired
    Policies policies;

    @Autowired
    PolicyArchive archive;

    @Autowired
    CaseClock clock;

    @Autowired
    JdbcClient database;

    @Test
    void theCurrentPolicyIsKeptFromTheFirstStartOn() {
        var kept = archive.find(policies.current().version());

        assertThat(kept).get().returns(policies.current().sha256(), PolicyPack::sha256);
        assertThat(policies.version("stevenage", 3)).isSameAs(policies.current());
    }

    @Test
    void startingAgainWithTheSamePolicyIsFine() {
        var reformatted = PolicyExamples.read("# another comment\n" + PolicyExamples.text());

        assertThat(new Policies(reformatted, archive, clock).current()).isSameAs(reformatted);
    }

    @Test
    void theSameVersionWithOtherContentStopsTheStart() {
        var changed = PolicyExamples.stevenageBut("takes-effect", "council-meets");

        assertThatThrownBy(() -> new Policies(changed, archive, clock))
                .isInstanceOf(PolicyUnusable.class)
                .hasMessage(
                        "The policy in policies/stevenage.yaml cannot be used: version must be raised: this database"
                                + " knows stevenage 3 with other content, under which cases may run.");
    }

    @Test
    void anOlderVersionStaysReadable() {
        var tenth = PolicyExamples.stevenageBut("version: 3\n", "version: 10\n");
        var eleventh = PolicyExamples.read(
                PolicyExamples.textBut("version: 3\n", "version: 11\n").replace("takes-effect", "council-meets"));
        archive.keep(tenth, SEEN);
        var today = new Policies(eleventh, archive, clock);

        assertThat(today.version("stevenage", 10).values()).isEqualTo(tenth.values());
        assertThat(today.version("stevenage", 10).source("leader-silent")).contains("assumed");
        assertThat(today.current().values().leaderSilent()).isEqualTo(LeaderSilent.COUNCIL_MEETS);
    }

    @Test
    void aPolicyOfBeforeAStricterCheckStaysReadableForItsCases() {
        var unlawful = PolicyExamples.textBut("version: 3\n", "version: 12\n")
                .replace("counting: standing-orders, from", "counting: working, from");
        archive.keep(PolicyExamples.readAsItWas(unlawful), SEEN);

        var kept = archive.find(new PolicyVersion("stevenage", 12)).orElseThrow();

        assertThat(kept.clock("leader-objection").words()).isEqualTo("five working days");
        assertThatThrownBy(() -> PolicyExamples.read(unlawful)).hasMessageContaining("clocks.leader-objection");
    }

    @Test
    void aVersionThatWasNeverSeenIsNotInvented() {
        assertThatThrownBy(() -> policies.version("stevenage", 99)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aKeptVersionCannotBeAltered() {
        assertThatThrownBy(() -> database.sql("update policies set content = content || ' '")
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> database.sql("delete from policies").update()).isInstanceOf(DataAccessException.class);
    }
}
