package uk.mandate.strategy.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mandate.strategy.workflow.StrategyPreparationProcess.Elements.*;
import static uk.mandate.testing.CaseWalk.as;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.decision.Body;
import uk.mandate.decision.Decided;
import uk.mandate.decision.DecisionOutcome;
import uk.mandate.decision.History;
import uk.mandate.decision.History.PastDecision;
import uk.mandate.decision.Minute;
import uk.mandate.process.EngineActs;
import uk.mandate.strategy.EarlyCases;
import uk.mandate.strategy.Ending;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.Strategies;
import uk.mandate.strategy.Strategy;
import uk.mandate.strategy.StrategyReference;
import uk.mandate.strategy.consultation.ConsultationDays;
import uk.mandate.strategy.draft.WrittenDrafts;
import uk.mandate.strategy.scrutiny.ScrutinyDays;
import uk.mandate.testing.CaseWalk;
import uk.mandate.testing.MandateTest;

/** Every way through preparation, whatever goes on in the processes that it calls: those only give their results here. */
@MandateTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrategyPreparationProcessTest {
    private static final ActingPerson LEAD = as("lead.officer");
    private static final String CABINET = "executive-decision";
    private static final String CONSULTATION = "public-consultation";
    private static final String SCRUTINY = "scrutiny-review";

    /** Deployed with stand-ins of what it calls; the real ones have tests of their own. */
    private static final List<Path> MODELS = Stream.concat(
                    Stream.of(Path.of("processes", "strategy-preparation.bpmn")),
                    Stream.of(CABINET, CONSULTATION, SCRUTINY)
                            .map(called -> Path.of("src/test/resources/models/called", called + ".bpmn")))
            .toList();

    private String deployment = "";
    private String definition = "";

    @Autowired
    CaseWalk walk;

    @Autowired
    ProcessEngine engine;

    @Autowired
    EarlyCases early;

    @Autowired
    Strategies strategies;

    @Autowired
    History history;

    @Autowired
    WrittenDrafts drafts;

    @Autowired
    ConsultationDays consultations;

    @Autowired
    ScrutinyDays scrutiny;

    private String strategy = "";

    @BeforeEach
    void theModelIsDeployedWithStandIns() {
        walk.on("2025-01-06T09:00");
        if (definition.isEmpty()) {
            definition = EngineActs.call(this::deploy);
        }
    }

    /** The stand-ins have the ids of what they stand for, and would be begun in its place by other tests. */
    @AfterAll
    void theStandInsLeave() {
        EngineActs.run(() -> engine.getRepositoryService().deleteDeployment(deployment, true));
    }

    @Test
    void aDraftGoesThroughCabinetConsultationScrutinyAndCabinetToCouncil() {
        begin(Stage.DRAFT);
        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_DRAFT_STRATEGY);
        assertThat(walk.dueDateOf(strategy, TASK_DRAFT_STRATEGY)).isEqualTo("2025-03-31");
        assertThat(walk.refusal(strategy, TASK_DRAFT_STRATEGY, LEAD, Map.of("readiness", "ready")))
                .contains("has no text");
        assertThat(walk.refusal(strategy, TASK_DRAFT_STRATEGY, LEAD, Map.of()))
                .contains("“The draft and its report” is missing");
        drafts.write(strategy);

        draftIsReady();
        assertThat(theStrategy().stage()).isEqualTo(Stage.CLEARANCE);
        cabinet("approved");
        assertThat(calls()).containsExactlyInAnyOrder(CONSULTATION, SCRUTINY);
        gives(CONSULTATION, "consultationResult", "closed");
        assertThat(walk.waitingAt(strategy)).isEmpty();
        gives(SCRUTINY, "scrutinyResult", "no-comments");
        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_FINALISE_STRATEGY);
        assertThat(theStrategy().stage()).isEqualTo(Stage.FINALISE);
        assertThat(walk.dueDateOf(strategy, TASK_FINALISE_STRATEGY)).isEqualTo("2025-01-20");
        consult();
        scrutiny.hadNoComments(strategy, "2025-01-13");
        finalVersionIsReady("no");
        assertThat(theStrategy().stage()).isEqualTo(Stage.CABINET_2);
        cabinet("recommended");

        assertThat(walk.hasEnded(strategy)).isTrue();
        assertThat(walk.passed(strategy)).contains(END_EVENT_RECOMMENDED_TO_COUNCIL);
        assertThat(theStrategy().ending()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"referred-back", "returned"})
    void cabinetRefersTheDraftBackAndItIsDraftedAgain(String result) {
        begin(Stage.CABINET_1);
        assertThat(theStrategy().stage()).isEqualTo(Stage.CABINET_1);

        cabinet(result);

        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_DRAFT_STRATEGY);
        assertThat(theStrategy().stage()).isEqualTo(Stage.DRAFT);
        drafts.write(strategy);
        draftIsReady();
        assertThat(calls()).containsExactly(CABINET);
    }

    @Test
    void cabinetRefusesTheDraftAndTheCaseEnds() {
        begin(Stage.CLEARANCE);
        cabinetDecided(Stage.CABINET_1, DecisionOutcome.REFUSED);

        cabinet("refused");

        assertThat(walk.hasEnded(strategy)).isTrue();
        assertThat(walk.passed(strategy)).contains(END_EVENT_CABINET_REFUSED);
        assertThat(theStrategy().ending()).contains(Ending.REFUSED);
        assertThat(theStrategy().endReason().orElseThrow())
                .isEqualTo("Cabinet refused it on Monday 6 January 2025. Cabinet's reasons: It costs too much");
    }

    @ParameterizedTest
    @CsvSource({"CONSULTATION, closed, commented", "SCRUTINY, stopped-early, did-not-meet"})
    void aCaseEntersConsultationAndScrutinyTogether(Stage stage, String consultation, String scrutiny) {
        begin(stage);

        assertThat(calls()).containsExactlyInAnyOrder(CONSULTATION, SCRUTINY);
        gives(SCRUTINY, "scrutinyResult", scrutiny);
        assertThat(walk.waitingAt(strategy)).isEmpty();
        gives(CONSULTATION, "consultationResult", consultation);
        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_FINALISE_STRATEGY);
    }

    @Test
    void aMatterOnWhichNobodyWasConsultedGoesToConsultationAgain() {
        begin(Stage.FINALISE);
        drafts.write(strategy);

        finalVersionIsReady("yes");

        assertThat(calls()).containsExactlyInAnyOrder(CONSULTATION, SCRUTINY);
        assertThat(theStrategy().stage()).isIn(Stage.CONSULTATION, Stage.SCRUTINY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"referred-back", "returned"})
    void cabinetRefersTheFinalVersionBackAndItIsFinalisedAgain(String result) {
        begin(Stage.CABINET_2);

        cabinet(result);

        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_FINALISE_STRATEGY);
        assertThat(theStrategy().stage()).isEqualTo(Stage.FINALISE);
    }

    @Test
    void cabinetDoesNotProceedAndTheCaseEnds() {
        begin(Stage.CABINET_2);
        cabinetDecided(Stage.CABINET_2, DecisionOutcome.NOT_PROCEEDING);

        cabinet("not-proceeding");

        assertThat(walk.hasEnded(strategy)).isTrue();
        assertThat(walk.passed(strategy)).contains(END_EVENT_CABINET_DID_NOT_PROCEED);
        assertThat(theStrategy().ending()).contains(Ending.NOT_PROCEEDED_WITH);
    }

    private void begin(Stage stage) {
        strategy = early.at(stage);
        EngineActs.run(() -> engine.getRuntimeService()
                .startProcessInstanceById(definition, strategy, Map.of("strategy", strategy, "stage", stage.id())));
    }

    private void draftIsReady() {
        walk.answer(strategy, TASK_DRAFT_STRATEGY, LEAD, Map.of("readiness", "ready"));
    }

    private void finalVersionIsReady(String newMatter) {
        walk.answer(
                strategy, TASK_FINALISE_STRATEGY, LEAD, Map.of("newMatter", newMatter, "reason", "As the report says"));
    }

    /** The stand-ins end consultation and scrutiny without either; the final version asks what they brought (R16). */
    private void consult() {
        var formal = consultations.formal(strategy, "2025-01-07", "2025-01-13");
        consultations.publish(formal);
        walk.on("2025-01-14T09:00");
        consultations.close(formal);
        consultations.theme(formal, "Lights", "More are put up.");
        consultations.answer(formal, "Residents asked for lights.");
    }

    private void cabinet(String result) {
        gives(CABINET, "cabinetResult", result);
    }

    private void gives(String called, String variable, String result) {
        EngineActs.run(() -> engine.getRuntimeService()
                .createMessageCorrelation(called + "-result")
                .processInstanceBusinessKey(strategy)
                .setVariable(variable, result)
                .correlate());
    }

    /** The called processes that the case waits for. */
    private List<String> calls() {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(strategy)
                .list()
                .stream()
                .map(instance -> instance.getProcessDefinitionId().replaceFirst(":.*", ""))
                .filter(key -> !key.equals(StrategyPreparationProcess.KEY))
                .toList();
    }

    private void cabinetDecided(Stage stage, DecisionOutcome outcome) {
        var minute = new Minute("As moved", "It costs too much", "none", "none", "none");
        Acting.as(
                as("democratic.services"),
                () -> history.bringIn(
                        strategy,
                        new PastDecision(
                                stage.id(),
                                Body.CABINET,
                                Decided.of(outcome, java.time.LocalDate.parse("2025-01-06"), minute),
                                null,
                                false)));
    }

    private String deploy() {
        var models = engine.getRepositoryService().createDeployment();
        MODELS.forEach(model -> models.addString(model.getFileName().toString(), textOf(model)));
        deployment = models.deploy().getId();
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .deploymentId(deployment)
                .processDefinitionKey(StrategyPreparationProcess.KEY)
                .singleResult()
                .getId();
    }

    private static String textOf(Path model) {
        try {
            return Files.readString(model);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private Strategy theStrategy() {
        return strategies.require(new StrategyReference(strategy));
    }
}
