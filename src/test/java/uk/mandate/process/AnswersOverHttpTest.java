package uk.mandate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mandate.process.GateCase.adopted;
import static uk.mandate.process.GateCase.adoptedBut;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import uk.mandate.audit.LedgerEntries;
import uk.mandate.testing.MandateTest;

/** What an officer reads who answers badly, by each way and each of the two calls that answer a task. */
@MandateTest
@ExtendWith(OutputCaptureExtension.class)
class AnswersOverHttpTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    GateCase gate;

    @Autowired
    LedgerEntries ledger;

    @Autowired
    Environment environment;

    static Stream<Arguments> badAnswers() {
        return ways().map(Arguments::get).flatMap(way -> Stream.of(
                        bad("a forged field", sent(adoptedBut("strategy", "FORGED")), "does not ask for"),
                        bad("a missing field", sent(adoptedBut("reason", null)), "“Reason” is missing"),
                        bad("no field at all", sent(Map.of()), "is missing"),
                        bad("nothing", "{}", "is missing"),
                        bad("an unknown outcome", sent(adoptedBut("outcome", "abolished")), "one of the choices"),
                        bad("a number for a date", sent(adoptedBut("heldOn", 20250226)), "must be a date"),
                        bad("a list", sent(adoptedBut("reason", new String[] {"x"})), "must be text"),
                        bad("five megabytes", sent(adoptedBut("reason", "x".repeat(5_000_000))), "too long"),
                        bad("a rule broken", sent(adoptedBut("reason", "unlawful")), "before its meeting"),
                        bad("a constraint", sent(adoptedBut("reason", "contradiction")), "contradicts"),
                        bad("a constraint at commit", sent(adoptedBut("reason", "late contradiction")), "contradicts"),
                        bad("a type that does not fit", typed("Integer", "x", Map.of()), "could not be read"),
                        bad("an unknown type", typed("Nonsense", "x", Map.of()), "could not be read"),
                        bad("a serialised object", typed("Object", "rO0ABXQAAXg=", serialised()), "neither files"),
                        bad("JSON", typed("Json", "{\"a\":1}", Map.of()), "neither files"),
                        bad("a file", typed("File", "eA==", Map.of("filename", "x.txt")), "neither files"),
                        bad("half of a form", "{\"variables\":{\"outcome\":", "could not be read"),
                        bad("forms within forms", "{\"variables\":".repeat(2_000) + "1", "could not be read"),
                        bad("a form of another shape", "{\"variables\":[1]}", "could not be read"))
                .map(bad -> Arguments.of(way[0], way[1], bad.name, bad.body, bad.sentence)));
    }

    static Stream<Arguments> ways() {
        return Stream.of(Way.values())
                .flatMap(way -> Stream.of(Arguments.of(way, "submit-form"), Arguments.of(way, "complete")));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @MethodSource("badAnswers")
    void aBadAnswerGetsOneSentenceAndChangesNothing(
            Way way, String route, String name, String body, String sentence, CapturedOutput console) {
        var reference = gate.open();
        var task = gate.taskId(reference);
        var before = gate.everything();
        var position = ledger.position();

        var answer = way.post(environment, "democratic.services", path(task, route), body);

        assertThat(Refused.sentence(answer)).contains(sentence);
        assertThat(gate.everything()).isEqualTo(before);
        assertThat(gate.taskId(reference)).isEqualTo(task);
        assertThat(console.getAll()).doesNotContain("\tat ").doesNotContain("Exception");
        assertThat(refusals(position)).singleElement().satisfies(entry -> {
            assertThat(entry.at("/type").asText()).isEqualTo("answer-refused");
            assertThat(entry.at("/who/person").asText()).isEqualTo("democratic.services");
            assertThat(entry.at("/who/door").asText()).isEqualTo(way.door());
        });
    }

    @ParameterizedTest
    @MethodSource("ways")
    void whoeverComesTooLateReadsWhoAnsweredAndWhen(Way way, String route) {
        var reference = gate.open();
        var task = gate.taskId(reference);
        var position = ledger.position();
        assertThat(way.post(environment, "democratic.services", path(task, route), sent(adopted()))
                        .statusCode())
                .isIn(200, 204);

        var late = way.post(environment, "democratic.services.second", path(task, route), sent(adopted()));

        assertThat(Refused.sentence(late))
                .matches("Already answered by Democratic services on \\d+ \\w+ \\d{4} at \\d\\d:\\d\\d\\.");
        assertThat(refusals(position)).singleElement().satisfies(entry -> assertThat(
                        entry.at("/who/person").asText())
                .isEqualTo("democratic.services.second"));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void whoeverCouldNotSeeTheTaskIsNotToldWhoAnswered(Way way, String route) {
        var task = gate.taskId(gate.open());
        gate.complete(GateCase.DEMOCRATIC_SERVICES, task, adopted());

        var stranger = way.post(environment, "legal.officer", path(task, route), sent(adopted()));
        var governance = way.post(environment, "monitoring.officer", path(task, route), sent(adopted()));

        assertThat(Refused.sentence(stranger))
                .isEqualTo("This task does not exist any more; go back to the list of tasks.");
        assertThat(Refused.sentence(governance)).startsWith("Already answered by Democratic services on ");
    }

    @ParameterizedTest
    @MethodSource("ways")
    void aTaskThatNeverWasIsToldApart(Way way, String route) {
        var answer = way.post(environment, "democratic.services", path("no-such-task", route), sent(adopted()));

        assertThat(Refused.sentence(answer)).contains("does not exist any more");
    }

    @ParameterizedTest
    @MethodSource("ways")
    void whatIsNoJsonIsNotRead(Way way, String route) {
        var reference = gate.open();

        var answer = way.send(
                environment,
                "democratic.services",
                "POST",
                path(gate.taskId(reference), route),
                "application/xml",
                "<answer/>");

        assertThat(Refused.sentence(answer)).contains("could not be read");
    }

    @ParameterizedTest
    @MethodSource("ways")
    void anotherOfficesTaskIsRefusedWithASentence(Way way, String route) {
        var reference = gate.open();
        var task = gate.taskId(reference);
        var before = gate.everything();

        var answer = way.post(environment, "legal.officer", path(task, route), sent(adopted()));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Refused.read(answer).path("message").asText()).isEqualTo(Entitlement.NOT_YOURS);
        assertThat(gate.everything()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void fiveThousandCharactersAreAcceptedAndInNoEngineTable(Way way, String route) {
        var reference = gate.open();

        var answer = way.post(
                environment,
                "democratic.services",
                path(gate.taskId(reference), route),
                sent(adoptedBut("reason", "ß".repeat(5_000))));

        assertThat(answer.statusCode()).isIn(200, 204);
        assertThat(Objects.requireNonNull(gate.task(reference)).getTaskDefinitionKey())
                .isEqualTo("Task_Check");
        assertThat(gate.anywhere("ßßßß")).isFalse();
        assertThat(ledger.typesOf(reference)).contains("task-answered").noneMatch(type -> type.endsWith("-refused"));
    }

    private List<JsonNode> refusals(long position) {
        return ledger.after(position).stream()
                .filter(entry -> entry.at("/type").asText().endsWith("-refused"))
                .toList();
    }

    private static String path(String task, String route) {
        return "/task/" + task + "/" + route;
    }

    private static Bad bad(String name, String body, String sentence) {
        return new Bad(name, body, sentence);
    }

    private record Bad(String name, String body, String sentence) {}

    static String sent(Map<String, ? extends @Nullable Object> fields) {
        var variables = new LinkedHashMap<String, Object>();
        fields.forEach((field, value) -> variables.put(field, new Value(value)));
        return written(Map.of("variables", variables));
    }

    private record Value(@Nullable Object value) {}

    private static String typed(String type, Object value, Map<String, Object> info) {
        var variables = new LinkedHashMap<String, Object>();
        adopted().forEach((field, other) -> variables.put(field, Map.of("value", other)));
        variables.put("reason", Map.of("type", type, "value", value, "valueInfo", info));
        return written(Map.of("variables", variables));
    }

    private static Map<String, Object> serialised() {
        return Map.of(
                "objectTypeName",
                "java.lang.String",
                "serializationDataFormat",
                "application/x-java-serialized-object");
    }

    private static String written(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
