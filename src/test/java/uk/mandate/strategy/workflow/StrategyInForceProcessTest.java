package uk.mandate.strategy.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.mandate.decision.CouncilAnswers.with;
import static uk.mandate.strategy.workflow.StrategyInForceProcess.Elements.*;
import static uk.mandate.testing.CaseWalk.as;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.Refusal;
import uk.mandate.decision.Body;
import uk.mandate.decision.DecisionOutcome;
import uk.mandate.decision.DecisionRecords;
import uk.mandate.decision.Minute;
import uk.mandate.strategy.BringIn;
import uk.mandate.strategy.CouncilOnTerm;
import uk.mandate.strategy.Ending;
import uk.mandate.strategy.Finding;
import uk.mandate.strategy.Review;
import uk.mandate.strategy.Reviews;
import uk.mandate.strategy.StandingWarnings;
import uk.mandate.strategy.Strategies;
import uk.mandate.strategy.Strategy;
import uk.mandate.strategy.StrategyReference;
import uk.mandate.strategy.Succession;
import uk.mandate.strategy.Successions;
import uk.mandate.testing.CaseFile;
import uk.mandate.testing.CaseWalk;
import uk.mandate.testing.CasesInForce;
import uk.mandate.testing.MandateTest;

@MandateTest
class StrategyInForceProcessTest {
    private static final ActingPerson OFFICER = as("democratic.services");
    private static final ActingPerson COORDINATOR = as("partnership.coordinator");
    private static final ActingPerson LEAD = as("lead.officer");
    private static final Minute MINUTE = new Minute("As moved", "It meets the need", "none", "none", "none");

    @Autowired
    CaseWalk walk;

    @Autowired
    BringIn bringIn;

    @Autowired
    CasesInForce cases;

    @Autowired
    CouncilOnTerm council;

    @Autowired
    Strategies strategies;

    @Autowired
    StandingWarnings warnings;

    @Autowired
    Reviews reviews;

    @Autowired
    Successions successions;

    @Autowired
    DecisionRecords decisions;

    private String strategy = "";

    @BeforeEach
    void theStrategyIsInForceSinceThe10thOfApril() {
        walk.on("2025-02-13T09:00");
        strategy = cases.beforePartnership(CaseFile.recommended());
        walk.on("2025-04-11T09:00");
        cases.adoptByPartnership(strategy, "2025-04-10");
        assertThat(theStrategy().isInForce(LocalDate.parse("2025-04-11"))).isTrue();
    }

    @Test
    void theReviewFallsDueAYearAfterItCameIntoForce() {
        assertThat(walk.waitingAt(strategy)).isEmpty();
        assertThat(walk.timerOf(strategy, CATCH_EVENT_REVIEW_FALLS_DUE)).isEqualTo("2026-04-09T23:00:00Z");
        assertThat(walk.timerOf(strategy, BOUNDARY_EVENT_TERM_ENDED)).isEqualTo("2028-03-31T23:00:00Z");

        reviewFallsDue("2026-04-10T00:00");

        assertThat(walk.dueDateOf(strategy, TASK_REVIEW_STRATEGY)).isEqualTo("2026-05-11");
        assertThat(walk.briefing(strategy, TASK_REVIEW_STRATEGY).get("limits"))
                .asString()
                .contains("A review by Friday 10 April 2026 keeps the year", "ends on Friday 31 March 2028");
    }

    @ParameterizedTest
    @CsvSource({"no-change, NO_CHANGE", "minor, MINOR"})
    void aReviewThatFindsLittleLeavesTheStrategyInForceForAnotherYear(String answer, Review.Found found) {
        reviewFallsDue("2026-04-10T00:00");

        walk.answer(strategy, TASK_REVIEW_STRATEGY, COORDINATOR, review(answer, "2026-04-10"));

        assertThat(walk.waitingAt(strategy)).isEmpty();
        assertThat(walk.timerOf(strategy, CATCH_EVENT_REVIEW_FALLS_DUE)).isEqualTo("2027-04-09T23:00:00Z");
        assertThat(reviews.latest(theStrategy().reference())).hasValueSatisfying(review -> {
            assertThat(review.finding()).isEqualTo(found);
            assertThat(review.recording().recordedBy()).isEqualTo("partnership.coordinator");
        });
        assertThat(brokenRules()).isEmpty();
    }

    @Test
    void whatIsWrongWithAReviewIsSaidAndNothingIsRecorded() {
        reviewFallsDue("2026-04-10T00:00");

        assertThat(refusal(TASK_REVIEW_STRATEGY, COORDINATOR, review("minor", "2026-04-11")))
                .contains("The review is dated Saturday 11 April 2026, which is in the future");
        assertThat(refusal(TASK_REVIEW_STRATEGY, COORDINATOR, review("minor", "2025-04-09")))
                .contains(
                        "before the last review or the day on which the strategy came into force on Thursday 10 April");
        assertThat(refusal(TASK_REVIEW_STRATEGY, COORDINATOR, with(review("minor", "2026-04-10"), "reason", " ")))
                .contains("What was found, and why");
        assertThat(refusal(TASK_REVIEW_STRATEGY, OFFICER, review("minor", "2026-04-10")))
                .contains("given to another office");
        assertThat(reviews.latest(theStrategy().reference())).isEmpty();
    }

    @Test
    void aReviewAfterTheYearIsRecordedAndFound() {
        reviewFallsDue("2026-04-13T09:00");

        walk.answer(strategy, TASK_REVIEW_STRATEGY, COORDINATOR, review("no-change", "2026-04-11"));

        assertThat(brokenRules()).containsExactly("R36");
        assertThat(walk.timerOf(strategy, CATCH_EVENT_REVIEW_FALLS_DUE)).isEqualTo("2027-04-10T23:00:00Z");
    }

    @Test
    void aMajorChangeAsksForTheNextStrategy() {
        givenAMajorChangeWasFound();
        var next = bringIn(CaseFile.following(strategy));

        assertThat(refusal(TASK_BEGIN_SUCCESSOR, LEAD, Map.of("decision", "begun")))
                .contains("Give the reference of the next strategy");
        assertThat(refusal(TASK_BEGIN_SUCCESSOR, LEAD, Map.of("decision", "begun", "successor", "NONE-2028-2031")))
                .contains("There is no strategy “NONE-2028-2031” here");
        assertThat(refusal(TASK_BEGIN_SUCCESSOR, LEAD, Map.of("decision", "begun", "successor", strategy)))
                .contains("does not follow");
        assertThat(refusal(TASK_BEGIN_SUCCESSOR, LEAD, Map.of("decision", "not-now")))
                .contains("Say why no strategy is begun now");
        walk.answer(strategy, TASK_BEGIN_SUCCESSOR, LEAD, Map.of("decision", "begun", "successor", next));

        assertThat(successions.findByStrategyOrderByRecordingRecordedAt(strategy))
                .singleElement()
                .extracting(begun -> begun.successor().orElseThrow().value())
                .isEqualTo(next);
        assertThat(walk.waitingAt(strategy)).isEmpty();
        assertThat(walk.timerOf(strategy, CATCH_EVENT_REVIEW_FALLS_DUE)).isEqualTo("2027-04-09T23:00:00Z");
    }

    @Test
    void thatNoStrategyIsBegunNowIsKeptWithItsReason() {
        givenAMajorChangeWasFound();

        walk.answer(
                strategy,
                TASK_BEGIN_SUCCESSOR,
                LEAD,
                Map.of("decision", "not-now", "reason", "The assessment comes first"));

        assertThat(successions.findByStrategyOrderByRecordingRecordedAt(strategy))
                .singleElement()
                .extracting(Succession::reason)
                .hasToString("Optional[The assessment comes first]");
    }

    @Test
    void theNextStrategyInForceSupersedesThisOne() {
        walk.on("2027-11-02T09:00");
        var next = cases.beforePartnership(CaseFile.following(strategy));
        walk.on("2028-02-11T09:00");
        cases.adoptByPartnership(next, "2028-02-10");

        assertThat(walk.hasEnded(strategy)).isTrue();
        assertThat(walk.passed(strategy)).contains(END_EVENT_SUPERSEDED_BY_NEXT, "EndEvent_CaseClosed");
        assertThat(theStrategy().ending()).contains(Ending.SUPERSEDED);
        assertThat(theStrategy().endedOn()).contains(LocalDate.parse("2028-02-10"));
        assertThat(theStrategy().endReason()).contains("The next strategy, " + next + ", is in force.");
        assertThat(warnings.of(theStrategy())).isEmpty();
        assertThat(walk.hasEnded(next)).isFalse();
    }

    @Test
    void aStrategyOfAnotherKindSupersedesNothing() {
        walk.on("2025-04-12T09:00");
        var other = cases.beforePartnership(CaseFile.recommended());
        walk.on("2025-06-13T09:00");
        cases.adoptByPartnership(other, "2025-06-12");

        assertThat(theStrategy().ending()).isEmpty();
        assertThat(walk.hasEnded(strategy)).isFalse();
    }

    @Test
    void onceTheTermHasEndedWithoutASuccessorTheDutyIsUnmet() {
        termEnds();

        assertThat(walk.hasEnded(strategy)).isTrue();
        assertThat(walk.passed(strategy)).contains(END_EVENT_STRATEGY_EXPIRED, "EndEvent_NoLongerInForce");
        assertThat(theStrategy().ending()).contains(Ending.EXPIRED);
        assertThat(theStrategy().endedOn()).contains(LocalDate.parse("2028-03-31"));
        assertThat(warnings.of(theStrategy()).orElseThrow()).startsWith("Duty unmet");
        assertThat(brokenRules()).containsExactly("R36");
    }

    @Test
    void theWarningFallsOnceAnotherStrategyIsInForce() {
        walk.on("2027-11-02T09:00");
        var next = cases.beforePartnership(CaseFile.following(strategy));
        termEnds();
        walk.on("2028-04-14T09:00");
        cases.adoptByPartnership(next, "2028-04-13");

        assertThat(theStrategy().ending()).contains(Ending.EXPIRED);
        assertThat(warnings.of(theStrategy())).isEmpty();
    }

    @Test
    void councilsExtensionMovesTheEndOfTheTerm() {
        walk.on("2028-03-02T09:00");

        extend("2028-03-01", "2028-09-30");

        assertThat(walk.passed(strategy)).contains(BOUNDARY_EVENT_TERM_EXTENDED);
        assertThat(walk.timerOf(strategy, BOUNDARY_EVENT_TERM_ENDED)).isEqualTo("2028-09-30T23:00:00Z");
        assertThat(theStrategy().termEnds()).isEqualTo("2028-09-30");
        assertThat(decisions.latest(strategy, Body.COUNCIL)).hasValueSatisfying(decision -> {
            assertThat(decision.outcome()).isEqualTo(DecisionOutcome.EXTENDED);
            assertThat(decision.stage()).isEqualTo("in-force");
            assertThat(decision.happenedOn()).isEqualTo("2028-03-01");
        });
        walk.on("2028-10-01T00:00");
        walk.fireTimer(strategy, BOUNDARY_EVENT_TERM_ENDED);
        assertThat(theStrategy().ending()).contains(Ending.EXPIRED);
    }

    @Test
    void aReviewThatWasDueIsStillDueAfterAnExtension() {
        reviewFallsDue("2026-04-10T00:00");

        extend("2026-04-09", "2028-09-30");

        walk.fireTimer(strategy, CATCH_EVENT_REVIEW_FALLS_DUE);
        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_REVIEW_STRATEGY);
    }

    @Test
    void anExtensionThatIsWrittenDownAfterTheTermHasEndedBringsTheStrategyBackIntoForce() {
        termEnds();

        extend("2028-03-30", "2028-09-30");

        assertThat(theStrategy().ending()).isEmpty();
        assertThat(theStrategy().inForceFrom()).contains(LocalDate.parse("2025-04-10"));
        assertThat(warnings.of(theStrategy())).isEmpty();
        assertThat(walk.passed(strategy)).contains("Gateway_WhichStageIsReached");
        assertThat(walk.timerOf(strategy, BOUNDARY_EVENT_TERM_ENDED)).isEqualTo("2028-09-30T23:00:00Z");
    }

    @Test
    void councilAloneRevokesAndThenNoneIsInForce() {
        reviewFallsDue("2026-04-10T00:00");

        Acting.as(OFFICER, () -> council.revoke(theStrategy().reference(), LocalDate.parse("2026-04-09"), MINUTE));

        assertThat(walk.hasEnded(strategy)).isTrue();
        assertThat(walk.waitingAt(strategy)).isEmpty();
        assertThat(walk.passed(strategy)).contains(END_EVENT_REVOKED_BY_COUNCIL);
        assertThat(theStrategy().ending()).contains(Ending.REVOKED);
        assertThat(theStrategy().endReason()).contains("Council revoked it on Thursday 9 April 2026.");
        assertThat(warnings.of(theStrategy())).contains("No strategy in force (CDA 1998 s.6).");
    }

    @ParameterizedTest
    @CsvSource({
        "democratic.services, 2025-05-21, 2028-03-31, already runs until Friday 31 March 2028",
        "democratic.services, 2025-05-22, 2028-09-30, in the future",
        "democratic.services, 2025-04-09, 2028-09-30, before the decision of the partnership",
        "lead.officer, 2025-05-21, 2028-09-30, Only democratic services record what Council decided",
        "leader, 2025-05-21, 2028-09-30, Only democratic services record what Council decided"
    })
    void whatIsWrongWithAnExtensionIsSaidAndChangesNothing(
            String person, String decidedOn, String until, String sentence) {
        walk.on("2025-05-21T09:00");

        assertThatThrownBy(() -> Acting.as(
                        as(person),
                        () -> council.extend(
                                theStrategy().reference(), LocalDate.parse(decidedOn), LocalDate.parse(until), MINUTE)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(sentence);
        assertThat(theStrategy().termEnds()).isEqualTo("2028-03-31");
        assertThat(decisions.latest(strategy, Body.COUNCIL))
                .hasValueSatisfying(decision -> assertThat(decision.stage()).isEqualTo("council"));
    }

    @Test
    void whatExpiredIsNeitherRevokedNorExtendedByALaterDecision() {
        termEnds();
        walk.on("2028-04-20T09:00");

        assertThatThrownBy(() -> extend("2028-04-19", "2028-09-30"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("On Wednesday 19 April 2028 the term had ended");
        assertThatThrownBy(() -> Acting.as(
                        OFFICER,
                        () -> council.revoke(theStrategy().reference(), LocalDate.parse("2028-03-30"), MINUTE)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("what has expired is not revoked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"extend", "revoke"})
    void whatIsNotInForceIsNeitherExtendedNorRevoked(String act) {
        walk.on("2025-04-12T09:00");
        strategy = bringIn(CaseFile.recommended());
        var reference = theStrategy().reference();

        assertThatThrownBy(() -> Acting.as(OFFICER, () -> {
                    if (act.equals("extend")) {
                        council.extend(reference, LocalDate.parse("2025-04-12"), LocalDate.parse("2029-01-01"), MINUTE);
                    } else {
                        council.revoke(reference, LocalDate.parse("2025-04-12"), MINUTE);
                    }
                }))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("this case stands at “Council”");
    }

    private void givenAMajorChangeWasFound() {
        reviewFallsDue("2026-04-10T00:00");
        walk.answer(strategy, TASK_REVIEW_STRATEGY, COORDINATOR, review("major", "2026-04-10"));
        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_BEGIN_SUCCESSOR);
        assertThat(walk.dueDateOf(strategy, TASK_BEGIN_SUCCESSOR)).isEqualTo("2026-05-11");
    }

    private void reviewFallsDue(String dateAndTime) {
        walk.on(dateAndTime);
        walk.fireTimer(strategy, CATCH_EVENT_REVIEW_FALLS_DUE);
        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_REVIEW_STRATEGY);
    }

    private void termEnds() {
        walk.on("2028-04-01T00:00");
        walk.fireTimer(strategy, BOUNDARY_EVENT_TERM_ENDED);
    }

    private void extend(String decidedOn, String until) {
        Acting.as(
                OFFICER,
                () -> council.extend(
                        theStrategy().reference(), LocalDate.parse(decidedOn), LocalDate.parse(until), MINUTE));
    }

    private String bringIn(CaseFile file) {
        return Acting.as(OFFICER, () -> bringIn.bringIn(file.yaml())).value();
    }

    private String refusal(String element, ActingPerson person, Map<String, ?> answer) {
        return walk.refusal(strategy, element, person, answer);
    }

    private static Map<String, Object> review(String finding, String on) {
        return Map.of("finding", finding, "reviewedOn", on, "reason", "The assessment shows it");
    }

    private java.util.List<String> brokenRules() {
        return theStrategy().findings().stream()
                .filter(found -> found.kind() == Finding.Kind.BROKEN_RULE)
                .map(Finding::rule)
                .filter(rule -> !"R37".equals(rule))
                .toList();
    }

    private Strategy theStrategy() {
        return strategies.require(new StrategyReference(strategy));
    }
}
