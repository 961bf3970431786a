package uk.mandate.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionOperations;
import uk.mandate.policy.PolicyVersion;
import uk.mandate.testing.MandateTest;

@MandateTest
class StrategiesTest {
    @Autowired
    Strategies strategies;

    @Autowired
    TransactionOperations transaction;

    @Test
    void keepsAStrategyAsItIs() {
        var reference = new StrategyReference("CSS-2031-2034");
        var document = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            var strategy = SampleStrategies.communitySafety("CSS-2031-2034");
            strategy.broughtIn("A report", Instant.parse("2025-02-13T09:00:00Z"), true);
            strategy.find(Finding.inSource("The Act is of 1998.", "1.2", Instant.parse("2025-02-13T09:00:00Z")));
            strategies.save(strategy);
        });
        transaction.executeWithoutResult(status -> {
            var strategy = strategies.require(reference);
            strategy.adopt(LocalDate.parse("2025-02-26"), LocalDate.parse("2025-03-06"), true);
            strategy.publish(document, LocalDate.parse("2025-03-07"));
        });

        var kept = strategies.require(reference);

        assertThat(kept.facts()).isEqualTo(SampleStrategies.facts());
        assertThat(kept.findings()).extracting(Finding::words).containsExactly("The Act is of 1998.");
        assertThat(kept.versions())
                .extracting(StrategyVersion::status)
                .containsExactly(StrategyVersion.Status.DRAFT, StrategyVersion.Status.PUBLISHED);
        assertThat(kept.currentVersion().documentVersion()).isEqualTo(document);
        assertThat(kept.effectiveOn()).contains(LocalDate.parse("2025-03-06"));
    }

    @Test
    void noCaseNamesAPolicyByWhichItsClocksCouldNotBeCounted() {
        var strategy = new Strategy(
                new StrategyReference("CSS-2032-2035"),
                SampleStrategies.facts(),
                Stage.COUNCIL,
                LocalDate.parse("2025-02-12"),
                new PolicyVersion("stevenage", 999));

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> strategies.save(strategy)))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("strategies_policy_is_kept");
    }
}
