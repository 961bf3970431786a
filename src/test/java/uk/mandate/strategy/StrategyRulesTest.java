package uk.mandate.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.mandate.document.Documents.Access;
import uk.mandate.document.Documents.Kind;
import uk.mandate.document.Documents.Version;
import uk.mandate.organisation.Capacity;
import uk.mandate.policy.Judgement.Result;
import uk.mandate.policy.PolicyVersion;

class StrategyRulesTest {
    private static final PolicyVersion STEVENAGE = new PolicyVersion("stevenage", 1);
    private static final LocalDate COUNCIL = LocalDate.parse("2025-02-26");

    @Test
    void r14LetsNothingBePublishedThatCouncilHasNotAdopted() {
        var judgement = new AdoptedByCouncil()
                .check(STEVENAGE, SampleStrategies.communitySafety("CSS-2025-2028"), Optional.empty());

        assertThat(judgement.isBroken()).isTrue();
        assertThat(judgement.sentence())
                .isEqualTo("R14: Council has not adopted this strategy, so it cannot be published."
                        + " It may be once Council's adoption is on record.");
    }

    @Test
    void r14IsMetByCouncilsAdoption() {
        var strategy = SampleStrategies.communitySafety("CSS-2025-2028");
        strategy.adopt(COUNCIL, COUNCIL, false);

        assertThat(new AdoptedByCouncil()
                        .check(STEVENAGE, strategy, Optional.empty())
                        .result())
                .isEqualTo(Result.MET);
    }

    @Test
    void r14WarnsWhereThePapersOfACaseBroughtInAfterCouncilLackTheAdoption() {
        var strategy = SampleStrategies.communitySafety("CSS-2025-2028", Stage.PUBLISH);
        strategy.broughtIn("A report", Instant.EPOCH, false);

        assertThat(new AdoptedByCouncil()
                        .check(STEVENAGE, strategy, Optional.empty())
                        .result())
                .isEqualTo(Result.WARNED);
    }

    @Test
    void r14IsBrokenWhereTheLastThingThatCouncilDecidedIsNoAdoptionWhereverTheCaseCameFrom() {
        var strategy = SampleStrategies.communitySafety("CSS-2025-2028", Stage.PUBLISH);
        strategy.broughtIn("A report", Instant.EPOCH, false);

        var judgement = new AdoptedByCouncil()
                .check(STEVENAGE, strategy, Optional.of("Council rejected it on Tuesday 25 February 2025"));

        assertThat(judgement.isBroken()).isTrue();
        assertThat(judgement.sentence())
                .isEqualTo("R14: Council rejected it on Tuesday 25 February 2025, so it cannot be published."
                        + " It may be once Council's adoption is on record.");
    }

    @Test
    void r14StopsThePartnershipWhereCouncilRejectedAndTellsTheWayOut() {
        var strategy = SampleStrategies.communitySafety("CSS-2025-2028", Stage.PARTNERSHIP);
        strategy.broughtIn("A report", Instant.EPOCH, false);

        var judgement = new AdoptedByCouncil()
                .checkPartnership(STEVENAGE, strategy, Optional.of("Council rejected it on Tuesday 25 February 2025"));

        assertThat(judgement.isBroken()).isTrue();
        assertThat(judgement.sentence())
                .isEqualTo("R14: Council rejected it on Tuesday 25 February 2025, so the partnership cannot adopt it."
                        + " Record a point of substance, which sends it back to Cabinet.");
    }

    @Test
    void r14IsBrokenForACaseBroughtInAtCouncil() {
        var strategy = SampleStrategies.communitySafety("CSS-2025-2028", Stage.COUNCIL_FINAL);
        strategy.broughtIn("A report", Instant.EPOCH, false);

        assertThat(new AdoptedByCouncil()
                        .check(STEVENAGE, strategy, Optional.empty())
                        .isBroken())
                .isTrue();
    }

    @Test
    void r14TellsWhereNothingShowsThatThePublishedTextIsCouncils() {
        var rule = new AdoptedByCouncil();
        var text = new Version(
                UUID.randomUUID(),
                UUID.randomUUID(),
                2,
                "CSS-2025-2028",
                Kind.STRATEGY,
                "Strategy",
                Access.PUBLIC,
                null,
                null,
                "strategy.pdf",
                "application/pdf",
                1,
                "d5db70fbccdd8ccc",
                Instant.EPOCH,
                "lead.officer");

        assertThat(rule.checkText(STEVENAGE, new ChosenText(text, null, null, text)))
                .isEmpty();
        assertThat(rule.checkText(STEVENAGE, new ChosenText(text, null, Instant.parse("2025-02-26T00:00:00Z"), text)))
                .hasValueSatisfying(warned -> {
                    assertThat(warned.result()).isEqualTo(Result.WARNED);
                    assertThat(warned.sentence())
                            .contains(
                                    "when Council met on 26 February 2025. What",
                                    "“Strategy”, version 2 (SHA-256" + " d5db70fbccdd…)");
                });
    }

    @Test
    void r35NamesTheCapacitiesWithoutABodyAndStopsNothing() {
        var rule = new AuthoritiesOnRecord();

        assertThat(rule.check(STEVENAGE, List.of()).result()).isEqualTo(Result.MET);
        var warned = rule.check(STEVENAGE, List.of(Capacity.INTEGRATED_CARE_BOARD));
        assertThat(warned.result()).isEqualTo(Result.WARNED);
        assertThat(warned.sentence()).startsWith("R35: the partnership has no body on record as integrated care board");
    }
}
