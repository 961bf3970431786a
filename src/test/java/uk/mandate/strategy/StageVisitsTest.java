package uk.mandate.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StageVisitsTest {
    private static final LocalDate BEGAN = LocalDate.parse("2025-02-13");
    private static final LocalDate DECIDED = LocalDate.parse("2025-02-26");
    private static final LocalDate RECORDED = LocalDate.parse("2025-02-28");

    @Test
    void aStageIsLeftOnTheDayOfTheDecisionAndTheNextBeginsThen() {
        var visits = new StageVisits(Stage.COUNCIL, 1, BEGAN);

        visits.decided(Stage.COUNCIL, "objection", DECIDED);
        visits.reach(Stage.LEADER, 1, RECORDED);

        assertThat(visits.all())
                .containsExactly(
                        new StageVisit(Stage.COUNCIL, 1, BEGAN, DECIDED, "objection", DECIDED, true),
                        new StageVisit(Stage.LEADER, 1, DECIDED, null, null, null, true));
        assertThat(visits.all().get(0).days(RECORDED)).contains(13L);
        assertThat(visits.all().get(1).days(RECORDED)).contains(2L);
    }

    @Test
    void whereNobodyDecidesAStageIsLeftOnTheDayOfItsLastTask() {
        var visits = new StageVisits(Stage.PUBLISH, 1, BEGAN);

        visits.reach(Stage.PARTNERSHIP, 1, RECORDED);

        assertThat(visits.all().get(0).leftOn()).isEqualTo(RECORDED);
        assertThat(visits.all().get(0).outcome()).isEqualTo("done");
    }

    @Test
    void anotherTaskOfTheSameStageIsNoOtherVisit() {
        var visits = new StageVisits(Stage.COUNCIL, 1, BEGAN);

        visits.reach(Stage.COUNCIL, 1, RECORDED);

        assertThat(visits.all()).hasSize(1);
    }

    @Test
    void aStageToWhichACaseComesAgainHasAnotherVisitInItsRound() {
        var visits = new StageVisits(Stage.CABINET_1, 1, BEGAN);

        visits.reach(Stage.DRAFT, 1, DECIDED);
        visits.reach(Stage.CABINET_1, 2, RECORDED);

        assertThat(visits.all())
                .extracting(StageVisit::stage)
                .containsExactly(Stage.CABINET_1, Stage.DRAFT, Stage.CABINET_1);
        assertThat(visits.all()).extracting(StageVisit::round).containsExactly(1, 1, 2);
        assertThat(visits.all().get(0).outcome()).isEqualTo("sent-back");
    }

    @Test
    void theSameStageInANewRoundIsAnotherVisit() {
        var visits = new StageVisits(Stage.CONSULTATION, 1, BEGAN);

        visits.reach(Stage.CONSULTATION, 2, RECORDED);

        assertThat(visits.all()).extracting(StageVisit::isOpen).containsExactly(false, true);
    }

    @Test
    void consultationAndScrutinyStandSideBySide() {
        var visits = new StageVisits(Stage.CONSULTATION, 1, BEGAN);

        visits.reach(Stage.SCRUTINY, 1, BEGAN);
        visits.reach(Stage.CONSULTATION, 1, DECIDED);
        assertThat(visits.all()).hasSize(2).allMatch(StageVisit::isOpen);

        visits.decided(Stage.SCRUTINY, "no-comments", BEGAN.plusDays(2));
        visits.reach(Stage.FINALISE, 1, DECIDED);
        assertThat(visits.all()).extracting(StageVisit::leftOn).containsExactly(DECIDED, BEGAN.plusDays(2), null);
        assertThat(visits.all().get(2).enteredOn()).isEqualTo(DECIDED);
    }

    @Test
    void aDecisionBeforeTheCaseCameDoesNotLetItLeaveBeforeItCame() {
        var visits = new StageVisits(Stage.COUNCIL, 1, BEGAN);

        visits.decided(Stage.COUNCIL, "adopted", BEGAN.minusDays(1));
        visits.reach(Stage.PUBLISH, 1, RECORDED);

        assertThat(visits.all().get(0).leftOn()).isEqualTo(BEGAN);
        assertThat(visits.all().get(0).outcomeOn()).isEqualTo(BEGAN.minusDays(1));
    }

    @Test
    void stagesOfPapersStandBeforeTheOneAtWhichTheCaseCame() {
        var visits = new StageVisits(Stage.COUNCIL, 1, BEGAN);

        visits.passed(new PastStage(Stage.DRAFT, null, null, "the report does not say", false), 1);
        visits.passed(new PastStage(Stage.CABINET_2, BEGAN.minusDays(1), null, "It met.", true), 1);

        assertThat(visits.all())
                .extracting(StageVisit::stage)
                .containsExactly(Stage.DRAFT, Stage.CABINET_2, Stage.COUNCIL);
        assertThat(visits.all().get(0).inSource()).isFalse();
        assertThat(visits.all().get(0).days(RECORDED)).isEmpty();
        assertThat(visits.all().get(1).outcome()).isEqualTo("done");
    }

    @Test
    void inForceBeginsOnItsOwnDay() {
        var visits = new StageVisits(Stage.PARTNERSHIP, 1, BEGAN);

        visits.decided(Stage.PARTNERSHIP, "adopted", DECIDED);
        visits.enter(Stage.IN_FORCE, 1, RECORDED);

        assertThat(visits.all().get(0).leftOn()).isEqualTo(DECIDED);
        assertThat(visits.all().get(1).enteredOn()).isEqualTo(RECORDED);
        assertThat(visits.all().get(1).days(DECIDED)).contains(0L);
    }

    @Test
    void aCaseThatEndsLeavesItsStageForThatReason() {
        var visits = new StageVisits(Stage.PARTNERSHIP, 1, BEGAN);

        visits.end("returned-to-cabinet", DECIDED);

        assertThat(visits.all().get(0).isOpen()).isFalse();
        assertThat(visits.all().get(0).outcome()).isEqualTo("returned-to-cabinet");
    }
}
