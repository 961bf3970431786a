package uk.mandate.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.mandate.accountability.Refusal;

class StrategyTest {
    private static final LocalDate COUNCIL = LocalDate.parse("2025-02-26");
    private final Strategy strategy = SampleStrategies.communitySafety("CSS-2025-2028");

    @Test
    void adoptedUnamendedKeepsItsVersion() {
        strategy.adopt(COUNCIL, COUNCIL, false);

        assertThat(strategy.versions()).singleElement().satisfies(version -> {
            assertThat(version.number()).isEqualTo(1);
            assertThat(version.status()).isEqualTo(StrategyVersion.Status.ADOPTED);
        });
    }

    @Test
    void adoptedWithAmendmentsIsAnotherVersion() {
        strategy.adopt(COUNCIL, COUNCIL.plusDays(8), true);

        assertThat(strategy.versions()).extracting(StrategyVersion::number).containsExactly(1, 2);
        assertThat(strategy.currentVersion().status()).isEqualTo(StrategyVersion.Status.ADOPTED);
        assertThat(strategy.effectiveOn()).contains(COUNCIL.plusDays(8));
    }

    @Test
    void cannotBeAdoptedTwice() {
        strategy.adopt(COUNCIL, COUNCIL, false);

        assertThatThrownBy(() -> strategy.adopt(COUNCIL, COUNCIL, false))
                .isInstanceOf(Refusal.class)
                .hasMessage("Council has already adopted this strategy, on Wednesday 26 February 2025. Another"
                        + " adoption is a case of its own.");
    }

    @Test
    void warnsThatNoStrategyIsInForceOnceItIsADraftAgain() {
        assertThat(strategy.standingWarning()).isEmpty();

        strategy.returnTo(Ending.RETURNED_TO_DRAFT, "Council rejected it.", COUNCIL);

        assertThat(strategy.standingWarning()).contains("No strategy in force (CDA 1998 s.6).");
        assertThat(strategy.endReason()).contains("Council rejected it.");
    }

    @Test
    void anEndedCaseTakesNothingMore() {
        strategy.returnTo(Ending.RETURNED_TO_CABINET, "A point of substance.", COUNCIL);

        assertThat(strategy.standingWarning()).isEmpty();
        assertThatThrownBy(() -> strategy.publish(UUID.randomUUID(), COUNCIL)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> strategy.reach(Stage.PUBLISH, COUNCIL)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> strategy.enterIntoForce(COUNCIL)).isInstanceOf(Refusal.class);
    }

    @Test
    void namesThePartsThatTheLawAsksForAndItDoesNotCover() {
        assertThat(strategy.facts().partsNotCovered()).containsExactly(StatutoryPart.SERIOUS_VIOLENCE);
    }

    @Test
    void stagesStandInTheirOrder() {
        assertThat(Stage.COUNCIL.earlier()).hasSize(7).startsWith(Stage.DRAFT).endsWith(Stage.CABINET_2);
        assertThat(Stage.of("council-final")).isEqualTo(Stage.COUNCIL_FINAL);
        assertThat(Stage.CABINET_2.isCarried()).isFalse();
        assertThat(Stage.COUNCIL.isCarried()).isTrue();
        assertThat(Stage.IN_FORCE.isCarried()).isFalse();
    }
}
