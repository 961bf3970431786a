package uk.mandate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static uk.mandate.process.GateCase.DEMOCRATIC_SERVICES;
import static uk.mandate.process.GateCase.adopted;
import static uk.mandate.process.GateCase.adoptedBut;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import uk.mandate.accountability.ActRefused;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.Door;
import uk.mandate.accountability.PersonId;
import uk.mandate.testing.MandateTest;

@MandateTest
@RecordApplicationEvents
class TaskGateTest {
    @Autowired
    GateCase gate;

    @Autowired
    TaskService tasks;

    @Autowired
    ApplicationEvents events;

    @Test
    void anAnswerMovesTheCaseAndIsTold() {
        var reference = gate.open();
        gate.complete(DEMOCRATIC_SERVICES, gate.taskId(reference), adopted());
        assertThat(Objects.requireNonNull(gate.task(reference)).getTaskDefinitionKey())
                .isEqualTo("Task_Check");
        var told = events.stream(TaskAnswered.class).toList();
        assertThat(told).singleElement().satisfies(answered -> {
            assertThat(answered.caseReference()).isEqualTo(reference);
            assertThat(answered.changes()).containsEntry("outcome", Change.of(null, "adopted"));
            assertThat(answered.changes()).containsEntry("reason", Change.outside(null, "It meets the need"));
        });
    }

    @Test
    void theModelRoutesByTheOutcomeThatJavaSet() {
        var reference = gate.open();
        gate.complete(DEMOCRATIC_SERVICES, gate.taskId(reference), adoptedBut("outcome", "not-held"));
        assertThat(gate.task(reference)).isNull();
    }

    @Test
    void theFormShowsItsBriefing() {
        var reference = gate.open();
        assertThat(tasks.getVariablesLocal(gate.taskId(reference)))
                .isEqualTo(Map.of("title", "Strategy of " + reference));
    }

    @Test
    void fiveThousandCharactersAreAcceptedAndInNoEngineTable() {
        var reference = gate.open();
        gate.complete(DEMOCRATIC_SERVICES, gate.taskId(reference), adoptedBut("reason", "é".repeat(5_000)));
        assertThat(Objects.requireNonNull(gate.task(reference)).getTaskDefinitionKey())
                .isEqualTo("Task_Check");
        assertThat(gate.anywhere("éééé")).isFalse();
    }

    static Stream<Arguments> badAnswers() {
        return Stream.of(
                Arguments.of(adoptedBut("strategy", "FORGED"), "does not ask for"),
                Arguments.of(adoptedBut("reason", null), "“Reason” is missing"),
                Arguments.of(adoptedBut("reason", "  "), "“Reason” is missing"),
                Arguments.of(adoptedBut("outcome", "abolished"), "“Outcome” must be one of the choices"),
                Arguments.of(adoptedBut("outcome", "ADOPTED"), "“Outcome” must be one of the choices"),
                Arguments.of(adoptedBut("heldOn", "26/02/2025"), "“Held on” must be a date"),
                Arguments.of(adoptedBut("heldOn", "+999999999-02-26"), "in a year from 1900 to 2199"),
                Arguments.of(adoptedBut("heldOn", "0000-02-26"), "in a year from 1900 to 2199"),
                Arguments.of(adoptedBut("heldOn", 20250226), "“Held on” must be a date"),
                Arguments.of(adoptedBut("reason", true), "“Reason” must be text"),
                Arguments.of(adoptedBut("reason", "x".repeat(5_000_000)), "“Reason” is too long"),
                Arguments.of(adoptedBut("reason", "x".repeat(5_001)), "“Reason” is too long"),
                Arguments.of(adoptedBut("reason", "\u200B\u00A0\u2060"), "“Reason” is missing"),
                Arguments.of(adoptedBut("reason", "a\0b"), "cannot be recorded"),
                Arguments.of(adoptedBut("reason", "a\u0007b"), "cannot be recorded"),
                Arguments.of(adoptedBut("reason", "a" + (char) 0xD800), "cannot be recorded"),
                Arguments.of(adoptedBut("note", "x".repeat(21)), "“Note” size must be between 0 and 20."),
                Arguments.of(adoptedBut("reason", new byte[] {1}), "“Reason” must be text"),
                Arguments.of(adoptedBut("reason", new ArrayList<>(List.of("x"))), "“Reason” must be text"),
                Arguments.of(adoptedBut("reason", serialisedObject()), "neither files nor objects"),
                Arguments.of(
                        adoptedBut(
                                "reason",
                                Variables.fileValue("x.txt")
                                        .file(new byte[] {1})
                                        .create()),
                        "neither files nor objects"),
                Arguments.of(adoptedBut("reason", "unlawful"), "Council cannot decide before its meeting"),
                Arguments.of(adoptedBut("reason", "contradiction"), "contradicts what is already recorded"),
                Arguments.of(Map.of(), "is missing"));
    }

    @ParameterizedTest
    @MethodSource("badAnswers")
    void aBadAnswerIsRefusedWithASentenceAndChangesNothing(Map<String, Object> answer, String sentence) {
        var reference = gate.open();
        var before = gate.everything();
        var thrown = catchThrowable(() -> gate.complete(DEMOCRATIC_SERVICES, gate.taskId(reference), answer));
        assertThat(thrown).isInstanceOf(TaskRefusal.class).hasMessageContaining(sentence);
        assertThat(thrown.getMessage())
                .doesNotContain("ENGINE-")
                .doesNotContain("Exception")
                .endsWith(".");
        assertThat(((TaskRefusal) thrown).getCode()).isEqualTo(TaskRefusal.CODE);
        assertThat(gate.everything()).isEqualTo(before);
        assertThat(events.stream(ActRefused.class)).singleElement().satisfies(refused -> {
            assertThat(refused.caseReference()).isEqualTo(reference);
            assertThat(refused.element()).isEqualTo("Task_Decide");
            assertThat(refused.type()).isEqualTo("answer-refused");
        });
    }

    static Stream<Arguments> strangers() {
        return Stream.of(
                Arguments.of(ActingPerson.at(Door.TASKLIST, new PersonId("legal.officer"))),
                Arguments.of(ActingPerson.system()),
                Arguments.of((Object) null));
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void onlyThoseToWhomTheTaskIsGivenMayAnswerIt(@Nullable ActingPerson stranger) {
        var reference = gate.open();
        var task = gate.taskId(reference);
        var before = gate.everything();
        var thrown = catchThrowable(() -> {
            if (stranger == null) {
                tasks.complete(task, new HashMap<>(adopted()));
            } else {
                gate.complete(stranger, task, adopted());
            }
        });
        assertThat(thrown).isInstanceOf(AuthorizationException.class).hasMessageNotContaining("user with id");
        assertThat(gate.everything()).isEqualTo(before);
    }

    @Test
    void whoeverComesTooLateReadsWhoAnsweredAndWhen() {
        var reference = gate.open();
        var task = gate.taskId(reference);
        gate.complete(DEMOCRATIC_SERVICES, task, adopted());
        var second = ActingPerson.at(Door.TASKLIST, new PersonId("democratic.services.second"));
        assertThat(catchThrowable(() -> gate.complete(second, task, adopted())))
                .isInstanceOf(TaskRefusal.class)
                .hasMessageMatching("Already answered by Democratic services on \\d+ \\w+ \\d{4} at \\d\\d:\\d\\d\\.");
    }

    @Test
    void aDefectOfOursIsNotToldAsAPersonsMistake() {
        var reference = gate.open();
        var before = gate.everything();
        assertThat(catchThrowable(() ->
                        gate.complete(DEMOCRATIC_SERVICES, gate.taskId(reference), adoptedBut("reason", "defect"))))
                .isNotInstanceOf(TaskRefusal.class)
                .hasRootCauseMessage("a programming error");
        assertThat(gate.everything()).isEqualTo(before);
    }

    private static Object serialisedObject() {
        return Variables.serializedObjectValue("rO0ABXQAAXg=")
                .serializationDataFormat("application/x-java-serialized-object")
                .objectTypeName("java.lang.String")
                .create();
    }
}
