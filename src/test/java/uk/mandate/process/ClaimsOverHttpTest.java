package uk.mandate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mandate.process.GateCase.adopted;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import uk.mandate.audit.LedgerEntries;
import uk.mandate.testing.MandateTest;

/** Who claims or gives back a task too late, or at the same moment as somebody else, by each way. */
@MandateTest
class ClaimsOverHttpTest {
    private static final String WHEN = " on \\d+ \\w+ \\d{4} at \\d\\d:\\d\\d\\.";
    private static final String FIRST = "democratic.services";
    private static final String SECOND = "democratic.services.second";

    @Autowired
    GateCase gate;

    @Autowired
    HeldTask held;

    @Autowired
    LedgerEntries ledger;

    @Autowired
    Environment environment;

    @ParameterizedTest
    @CsvSource({"TASKLIST, claim", "TASKLIST, unclaim", "API, claim", "API, unclaim"})
    void aTaskThatIsAnsweredCanBeNeitherClaimedNorGivenBack(Way way, String route) {
        var reference = gate.open();
        var task = gate.taskId(reference);
        gate.complete(GateCase.DEMOCRATIC_SERVICES, task, adopted());

        var late = send(way, SECOND, task, route);

        assertThat(Refused.sentence(late)).matches("Already answered by Democratic services" + WHEN);
        isInTheLedger(reference, way);
    }

    @ParameterizedTest
    @CsvSource({"TASKLIST, claim", "TASKLIST, unclaim", "API, claim", "API, unclaim"})
    void ofAnotherOfficesTaskNobodyLearnsWhetherItWasAnsweredAndByWhom(Way way, String route) {
        var reference = gate.open();
        var task = gate.taskId(reference);
        gate.complete(GateCase.DEMOCRATIC_SERVICES, task, adopted());

        var answered = send(way, "legal.officer", task, route);
        var neverWas = send(way, "legal.officer", "never-was", route);

        assertThat(Refused.sentence(answered))
                .isEqualTo("This task does not exist any more; go back to the list of tasks.")
                .isEqualTo(Refused.sentence(neverWas));
    }

    @ParameterizedTest
    @EnumSource
    void aClaimedTaskTellsWhoClaimedItAndWhen(Way way) {
        var reference = gate.open();
        var task = gate.taskId(reference);
        assertThat(send(way, FIRST, task, "claim").statusCode()).isEqualTo(204);

        assertThat(Refused.sentence(send(way, SECOND, task, "claim")))
                .matches("Already claimed by Democratic services" + WHEN);
        isInTheLedger(reference, way);
        assertThat(ledger.of(reference))
                .filteredOn(entry -> entry.at("/who/person").asText().startsWith(FIRST))
                .extracting(entry -> entry.at("/type").asText() + " "
                        + entry.at("/who/office").asText())
                .contains("task-claimed democratic-services")
                .allMatch(told -> told.endsWith(" democratic-services"));
    }

    @ParameterizedTest
    @EnumSource
    void aColleaguesClaimIsNotGivenBackNorMadeForThem(Way way) {
        var reference = gate.open();
        var task = gate.taskId(reference);
        var forAnother = way.post(environment, SECOND, "/task/" + task + "/claim", "{\"userId\":\"" + FIRST + "\"}");
        assertThat(send(way, FIRST, task, "claim").statusCode()).isEqualTo(204);
        var givenBack = send(way, SECOND, task, "unclaim");

        for (var refused : List.of(forAnother, givenBack)) {
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(Refused.read(refused).path("message").asText()).startsWith("You may claim a task for yourself");
        }
        assertThat(refusals(reference)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void ofTwoWhoClaimAtTheSameMomentOneGetsItAndTheOtherReadsWho(Way way) {
        for (int round = 0; round < 10; round++) {
            var reference = gate.open();
            var task = gate.taskId(reference);

            var sent = held.atOnce(task, List.of(claim(way, FIRST, task), claim(way, SECOND, task)));

            var first = sent.stream()
                    .filter(claim -> claim.answer.statusCode() == 204)
                    .toList();
            assertThat(first).as(sent.toString()).hasSize(1);
            assertThat(Objects.requireNonNull(gate.task(reference)).getAssignee())
                    .isEqualTo(first.get(0).person);
            var name = first.get(0).person.equals(FIRST) ? "" : " \\(second officer\\)";
            assertThat(sent.stream()
                            .max(Comparator.comparing(claim -> claim.answer.statusCode()))
                            .map(claim -> Refused.sentence(claim.answer)))
                    .hasValueSatisfying(sentence ->
                            assertThat(sentence).matches("Already claimed by Democratic services" + name + WHEN));
            assertThat(refusals(reference)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoeverClaimsWhileSomebodyAnswersReadsTheAnswer(Way way) {
        var reference = gate.open();
        var task = gate.taskId(reference);
        Callable<Sent> answer = () -> new Sent(
                FIRST,
                way.post(environment, FIRST, "/task/" + task + "/complete", AnswersOverHttpTest.sent(adopted())));

        var sent = held.atOnce(task, List.of(answer, claim(way, SECOND, task)));

        // Either the claim came first and the answer is refused, or the answer came first and the claim is.
        assertThat(sent).extracting(one -> one.answer.statusCode()).containsExactlyInAnyOrder(204, 400);
        var refused = sent.stream()
                .filter(one -> one.answer.statusCode() == 400)
                .findFirst()
                .orElseThrow();
        assertThat(Refused.sentence(refused.answer))
                .matches(
                        refused.person.equals(SECOND)
                                ? "Already answered by Democratic services" + WHEN
                                : "Somebody else changed this case at the same moment.*");
    }

    private Callable<Sent> claim(Way way, String person, String task) {
        return () -> new Sent(person, send(way, person, task, "claim"));
    }

    private HttpResponse<String> send(Way way, String person, String task, String route) {
        return way.post(environment, person, "/task/" + task + "/" + route, "{\"userId\":\"" + person + "\"}");
    }

    private void isInTheLedger(String reference, Way way) {
        assertThat(refusals(reference)).singleElement().satisfies(entry -> {
            assertThat(entry.at("/type").asText()).isEqualTo("request-refused");
            assertThat(entry.at("/element").asText()).isEqualTo("Task_Decide");
            assertThat(entry.at("/who/person").asText()).isEqualTo(SECOND);
            assertThat(entry.at("/who/door").asText()).isEqualTo(way.door());
        });
    }

    private List<JsonNode> refusals(String reference) {
        return ledger.of(reference).stream()
                .filter(entry -> entry.at("/type").asText().endsWith("-refused"))
                .toList();
    }

    private record Sent(String person, HttpResponse<String> answer) {}
}
