package uk.mandate.strategy.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.mandate.strategy.workflow.ReportClearanceProcess.Elements.*;
import static uk.mandate.testing.CaseWalk.as;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.Door;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.Refusal;
import uk.mandate.decision.Body;
import uk.mandate.decision.CaseFiles;
import uk.mandate.decision.MeetingService;
import uk.mandate.decision.MeetingService.Arrangement;
import uk.mandate.decision.ReportsOnCases;
import uk.mandate.policy.Judgement;
import uk.mandate.process.EngineActs;
import uk.mandate.strategy.EarlyCases;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.StrategyReference;
import uk.mandate.strategy.StrategyService;
import uk.mandate.strategy.clearance.ClearanceService;
import uk.mandate.strategy.clearance.SignOff;
import uk.mandate.strategy.clearance.SignOffOutcome;
import uk.mandate.strategy.draft.EditionService;
import uk.mandate.testing.CaseWalk;
import uk.mandate.testing.ClearingOffices;
import uk.mandate.testing.MandateTest;

@MandateTest
class ReportClearanceProcessTest {
    private static final String CABINET_1 = "cabinet-1";

    @Autowired
    CaseWalk walk;

    @Autowired
    ClearingOffices offices;

    @Autowired
    EarlyCases cases;

    @Autowired
    ProcessEngine engine;

    @Autowired
    ReportsOnCases reports;

    @Autowired
    ClearanceService clearances;

    @Autowired
    EditionService editions;

    @Autowired
    StrategyService strategies;

    @Autowired
    CaseFiles files;

    @Autowired
    MeetingService meetings;

    private String reference = "";

    @BeforeEach
    void aReportWaitsToBeCleared() {
        walk.on("2025-02-13T09:00");
        reference = cases.at(Stage.DRAFT);
    }

    @Test
    void everyOfficeIsAskedOnceForAllOfItsParts() {
        ask(CABINET_1);

        assertThat(officesAsked()).containsExactlyInAnyOrderElementsOf(ClearingOffices.all());
        assertThat(strategies.stageOf(new StrategyReference(reference))).isEqualTo(Stage.CLEARANCE);
        assertThat(walk.dueDateOf(reference, TASK_CLEAR_REPORT)).isEqualTo(LocalDate.parse("2025-02-20"));
        assertThat(engine.getTaskService()
                        .getVariablesLocal(task("council-lead").getId())
                        .get("limits"))
                .asString()
                .startsWith("Your office clears: Risk, Policy, Staffing and accommodation, Service delivery,"
                        + " Information technology.");
    }

    @Test
    void aReportIsClearedOnceEveryOfficeHasClearedItInWords() {
        ask(CABINET_1);
        clear("legal-officer");
        clear("council-lead");
        clear("equalities-officer");
        assertThat(reports.isCleared(reference, CABINET_1)).isFalse();
        assertThat(judged("R28").sentence()).contains("the report is not cleared by Finance officer");
        clear("finance-officer");

        assertThat(walk.hasEnded(reference)).isTrue();
        assertThat(walk.passed(reference))
                .contains(GATEWAY_IS_REPORT_CLEARED, END_EVENT_REPORT_CLEARED)
                .doesNotContain(END_EVENT_REPORT_RETURNED, TASK_TAKE_ITEM_OFF_AGENDA);
        assertThat(result()).isEqualTo("cleared");
        assertThat(reports.isCleared(reference, CABINET_1)).isTrue();
        assertThat(reports.isCleared(reference, "cabinet-2")).isFalse();
        assertThat(judged("R28").isBroken()).isFalse();
        assertThat(judged("R29").isBroken()).isFalse();
        assertThat(judged("R27").isBroken()).isTrue();
        assertThat(files.of(reference).clearers())
                .contains(new PersonId("council.lead"), new PersonId("equalities.officer"));
    }

    @ParameterizedTest
    @CsvSource({"finance-officer", "council-lead"})
    void oneReturnEndsTheAskingAndKeepsWhatTheOthersSaid(String office) {
        ask(CABINET_1);
        clear("legal-officer");
        answer(office, "returned", "The costs are not in it.");

        assertThat(walk.hasEnded(reference)).isTrue();
        assertThat(walk.passed(reference)).contains(END_EVENT_REPORT_RETURNED).doesNotContain(END_EVENT_REPORT_CLEARED);
        assertThat(result()).isEqualTo("returned");
        assertThat(reports.isCleared(reference, CABINET_1)).isFalse();
        assertThat(judged("R28").sentence()).contains("the report was returned by");
        assertThat(clearances.ofCase(reference))
                .extracting(SignOff::outcome)
                .containsExactly(SignOffOutcome.CLEARED, SignOffOutcome.RETURNED);

        // The same edition again: whoever cleared it is not asked twice.
        ask(CABINET_1);
        assertThat(officesAsked()).hasSize(3).contains(office).doesNotContain("legal-officer");
    }

    @Test
    void aChangedTextIsClearedAgainByEverybody() {
        ask(CABINET_1);
        ClearingOffices.all().forEach(this::clear);
        assertThat(reports.isCleared(reference, CABINET_1)).isTrue();

        Acting.as(as("lead.officer"), () -> editions.freeze(new StrategyReference(reference), Stage.CABINET_1));
        assertThat(reports.isCleared(reference, CABINET_1)).isFalse();
        ask(CABINET_1);
        assertThat(officesAsked()).hasSize(4);
        ClearingOffices.all().forEach(this::clear);
        assertThat(reports.isCleared(reference, CABINET_1)).isTrue();

        strategies.beginRound(new StrategyReference(reference));
        assertThat(reports.isCleared(reference, CABINET_1)).isFalse();
        assertThat(files.of(reference).clearers()).doesNotContain(new PersonId("council.lead"));
    }

    @Test
    void whatIsNotClearedInTimeComesOffItsAgendaAndIsAskedStill() {
        Acting.as(
                as("democratic.services"),
                () -> meetings.arrange(
                        new Arrangement(
                                reference,
                                CABINET_1,
                                Body.CABINET,
                                LocalDate.parse("2025-03-12"),
                                LocalTime.of(14, 0),
                                null,
                                null),
                        List.of()));
        ask(CABINET_1);
        clear("legal-officer");
        var job = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(task("finance-officer").getProcessInstanceId())
                .singleResult();
        assertThat(job.getDuedate().toInstant())
                .isEqualTo(ZonedDateTime.parse("2025-02-21T00:00Z").toInstant());
        walk.on("2025-02-21T00:05");
        EngineActs.run(() -> engine.getManagementService().executeJob(job.getId()));

        assertThat(meetings.planned(reference, CABINET_1)).isEmpty();
        assertThat(officesAsked()).hasSize(3);
        List.of("finance-officer", "equalities-officer", "council-lead").forEach(this::clear);
        assertThat(walk.hasEnded(reference)).isTrue();
        assertThat(walk.passed(reference))
                .contains(
                        BOUNDARY_EVENT_CLEARANCE_DAY_MISSED,
                        TASK_TAKE_ITEM_OFF_AGENDA,
                        END_EVENT_ITEM_OFF_AGENDA,
                        END_EVENT_REPORT_CLEARED);
        assertThat(result()).isEqualTo("cleared");
    }

    @Test
    void withoutAnItemOnAnAgendaNothingComesOffIt() {
        ask(CABINET_1);
        var job = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(task("finance-officer").getProcessInstanceId())
                .singleResult();
        EngineActs.run(() -> engine.getManagementService().executeJob(job.getId()));

        assertThat(officesAsked()).hasSize(4);
    }

    @Test
    void theFinalReportIsClearedAtCabinetsSecondStage() {
        reference = cases.at(Stage.FINALISE);
        ask("cabinet-2");

        assertThat(strategies.stageOf(new StrategyReference(reference))).isEqualTo(Stage.CABINET_2);
        ClearingOffices.all().forEach(this::clear);
        assertThat(reports.isCleared(reference, "cabinet-2")).isTrue();
        assertThat(reports.isCleared(reference, CABINET_1)).isFalse();
    }

    @Test
    void silenceAndWhoeverIsNotAskedAreRefused() {
        ask(CABINET_1);

        assertThatThrownBy(() -> answer("legal-officer", "cleared", " ")).hasMessageContaining("“In words” is missing");
        assertThatThrownBy(() -> answer("legal-officer", "agreed", "Fine."))
                .hasMessageContaining("“What your office says”");
        assertThatThrownBy(
                        () -> offices.answerAs(reference, "legal-officer", as("finance.officer"), "cleared", "Fine."))
                .hasMessageContaining("not");
        assertThat(officesAsked()).hasSize(4);
        assertThat(clearances.ofCase(reference)).isEmpty();
    }

    @Test
    void whoeverWroteItClearsNoPartOfItNorDoesWhoStandsForThem() {
        var author = as("lead.officer");
        var deputy = new ActingPerson(
                new PersonId("legal.officer"), null, null, new PersonId("lead.officer"), Door.TASKLIST);
        for (var person : List.of(author, deputy)) {
            assertThatThrownBy(() -> Acting.as(
                            person,
                            () -> clearances.signOff(
                                    reference, Stage.CABINET_1, "legal-officer", SignOffOutcome.CLEARED, "Fine.")))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("R29, this council's rule: you wrote a part of this report");
        }
        assertThatThrownBy(() -> Acting.as(
                        as("legal.officer"),
                        () -> clearances.signOff(
                                reference, Stage.CABINET_1, "legal-officer", SignOffOutcome.CLEARED, " ")))
                .hasMessageContaining("silence never clears");
        assertThat(clearances.ofCase(reference)).isEmpty();
    }

    private void ask(String stage) {
        var variables = new HashMap<String, Object>(Map.of("strategy", reference, "stage", stage));
        Acting.as(
                ActingPerson.system(),
                () -> EngineActs.run(() -> engine.getRuntimeService()
                        .startProcessInstanceByKey(ReportClearanceProcess.KEY, reference, variables)));
    }

    private void clear(String office) {
        offices.clear(reference, office);
    }

    private void answer(String office, String outcome, String words) {
        offices.answer(reference, office, outcome, words);
    }

    private Task task(String office) {
        return offices.task(reference, office);
    }

    private List<String> officesAsked() {
        return offices.asked(reference);
    }

    private Judgement judged(String rule) {
        return Acting.as(as("democratic.services"), () -> reports.judge(reference, CABINET_1)).stream()
                .filter(judgement -> judgement.rule().value().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private Object result() {
        return engine.getHistoryService()
                .createHistoricVariableInstanceQuery()
                .variableName("clearanceResult")
                .processInstanceIdIn(engine.getHistoryService()
                        .createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(reference)
                        .orderByProcessInstanceStartTime()
                        .desc()
                        .list()
                        .get(0)
                        .getId())
                .singleResult()
                .getValue();
    }
}
