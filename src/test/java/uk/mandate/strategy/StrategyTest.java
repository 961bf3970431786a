package uk.mandate.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.mandate.accountability.Refusal;

class StrategyTest {
    private static final LocalDate COUNCIL = LocalDate.parse("2025-02-26");
    private static final Instant NOW = Instant.parse("2025-03-01T09:00:00Z");
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
        assertThat(strategy.standingWarning(COUNCIL)).isEmpty();

        strategy.end(Ending.RETURNED_TO_DRAFT, "Council rejected it.", COUNCIL);

        assertThat(strategy.standingWarning(COUNCIL)).contains("No strategy in force (CDA 1998 s.6).");
        assertThat(strategy.endReason()).contains("Council rejected it.");
    }

    @Test
    void anEndedCaseTakesNothingMore() {
        strategy.end(Ending.RETURNED_TO_CABINET, "A point of substance.", COUNCIL);

        assertThat(strategy.standingWarning(COUNCIL)).isEmpty();
        assertThatThrownBy(() -> strategy.publish(UUID.randomUUID(), COUNCIL)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> strategy.reach(Stage.PUBLISH, COUNCIL)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> strategy.enterIntoForce(COUNCIL)).isInstanceOf(Refusal.class);
        assertThatThrownBy(strategy::beginRound).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> strategy.goBack(back(GoneBack.Cause.SENT_BACK, Stage.DRAFT), COUNCIL, NOW))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whatCouncilDidNotAdoptGoesOnAsADraftOfANewRound() {
        strategy.notAdopted("Council rejected it.", COUNCIL);

        strategy.goBack(back(GoneBack.Cause.NOT_ADOPTED, Stage.DRAFT), COUNCIL, NOW);

        assertThat(strategy.round()).isEqualTo(2);
        assertThat(strategy.stage()).isEqualTo(Stage.DRAFT);
        assertThat(strategy.ending()).isEmpty();
        assertThat(strategy.goneBack().map(GoneBack::words)).contains("Returned to draft");
        assertThat(strategy.standingWarning(COUNCIL)).contains("No strategy in force (CDA 1998 s.6).");
        strategy.enterIntoForce(COUNCIL);
        assertThat(strategy.standingWarning(COUNCIL)).isEmpty();
        assertThat(strategy.goneBack()).isEmpty();
    }

    @Test
    void whatThePartnershipSendsToCabinetMayBeAdoptedAgainInANewVersion() {
        strategy.adopt(COUNCIL, COUNCIL, false);
        strategy.publish(UUID.randomUUID(), COUNCIL);

        strategy.goBack(back(GoneBack.Cause.SUBSTANCE, Stage.CABINET_1), COUNCIL, NOW);

        assertThat(strategy.standingWarning(COUNCIL)).isEmpty();
        assertThat(strategy.adoptedOn()).isEmpty();
        assertThat(strategy.publishedOn()).isEmpty();
        assertThat(strategy.currentVersion().status()).isEqualTo(StrategyVersion.Status.DRAFT);
        assertThat(strategy.versions()).hasSize(2);
        strategy.adopt(COUNCIL.plusYears(1), COUNCIL.plusYears(1), false);
        assertThat(strategy.currentVersion().number()).isEqualTo(2);
        assertThat(strategy.isAdoptedAmended()).isFalse();
    }

    @Test
    void aCaseThatIsSentBackToCouncilKeepsItsRound() {
        strategy.adopt(COUNCIL, COUNCIL.plusDays(8), true);

        strategy.goBack(back(GoneBack.Cause.SENT_BACK, Stage.COUNCIL), COUNCIL, NOW);

        assertThat(strategy.round()).isEqualTo(1);
        assertThat(strategy.adoptedOn()).isEmpty();
        assertThat(strategy.isAdoptedAmended()).isFalse();
    }

    @Test
    void aCaseThatIsSentBackToPublicationKeepsItsAdoption() {
        strategy.adopt(COUNCIL, COUNCIL, false);
        strategy.publish(UUID.randomUUID(), COUNCIL);

        strategy.goBack(back(GoneBack.Cause.SENT_BACK, Stage.PARTNERSHIP), COUNCIL, NOW);
        assertThat(strategy.publishedOn()).contains(COUNCIL);
        strategy.goBack(back(GoneBack.Cause.SENT_BACK, Stage.PUBLISH), COUNCIL, NOW);

        assertThat(strategy.adoptedOn()).contains(COUNCIL);
        assertThat(strategy.publishedOn()).isEmpty();
        assertThat(strategy.versions()).hasSize(1);
    }

    @Test
    void aStrategyWhoseTermEndedInForceLeavesTheDutyUnmet() {
        strategy.enterIntoForce(COUNCIL);
        var lastDay = strategy.termEnds();

        assertThat(strategy.isInForce(lastDay)).isTrue();
        assertThat(strategy.standingWarning(lastDay)).isEmpty();
        assertThat(strategy.isInForce(lastDay.plusDays(1))).isFalse();
        assertThat(strategy.standingWarning(lastDay.plusDays(1)).orElseThrow()).startsWith("Duty unmet");

        strategy.extend(lastDay.plusDays(1));
        assertThat(strategy.isInForce(lastDay.plusDays(1))).isTrue();
    }

    private static GoneBack back(GoneBack.Cause cause, Stage to) {
        return new GoneBack(cause, to, "A reason.", COUNCIL);
    }

    @Test
    void namesThePartsThatTheLawAsksForAndItDoesNotCover() {
        assertThat(strategy.facts().partsNotCovered()).containsExactly(StatutoryPart.SERIOUS_VIOLENCE);
    }

    @Test
    void stagesStandInTheirOrder() {
        assertThat(Stage.COUNCIL.earlier()).hasSize(7).startsWith(Stage.DRAFT).endsWith(Stage.CABINET_2);
        assertThat(Stage.of("council-final")).isEqualTo(Stage.COUNCIL_FINAL);
        assertThat(Stage.DRAFT.isCarried()).isTrue();
        assertThat(Stage.COUNCIL.isCarried()).isTrue();
        assertThat(Stage.IN_FORCE.isCarried()).isFalse();
    }
}
