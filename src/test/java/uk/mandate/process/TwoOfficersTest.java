package uk.mandate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mandate.process.GateCase.adopted;

import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import uk.mandate.audit.LedgerEntries;
import uk.mandate.testing.MandateTest;
import uk.mandate.testing.SignedIn;

/** Two officers of one office answer the same task at the same moment. */
@MandateTest
class TwoOfficersTest {
    private static final String TASKS = "/camunda/api/engine/engine/default/task/";
    private static final Map<String, String> NAMES = Map.of(
            "democratic.services", "Democratic services",
            "democratic.services.second", "Democratic services (second officer)");

    @Autowired
    GateCase gate;

    @Autowired
    LedgerEntries ledger;

    @Autowired
    Environment environment;

    @RepeatedTest(20)
    void oneAnswersAndTheOtherReadsWhoWasFirst() throws Exception {
        var reference = gate.open();
        var task = gate.taskId(reference);
        var position = ledger.position();

        var sent = answerAtOnce(task);

        var statuses = sent.stream().map(one -> one.answer.statusCode()).sorted();
        assertThat(statuses).as(sent.toString()).containsExactly(204, 400);
        var winner = sent.get(0);
        assertThat(sent.get(1).answer.body())
                .containsPattern("\"Already answered by [^\"]+ on \\d+ \\w+ \\d{4} at \\d\\d:\\d\\d\\.\"")
                .contains("by " + NAMES.get(winner.person) + " on");
        assertThat(Objects.requireNonNull(gate.task(reference)).getTaskDefinitionKey())
                .isEqualTo("Task_Check");
        assertThat(who(position, "task-answered")).containsExactly(winner.person);
        assertThat(who(position, "answer-refused")).containsExactly(sent.get(1).person);
    }

    private List<Sent> answerAtOnce(String task) throws Exception {
        var barrier = new CyclicBarrier(NAMES.size());
        var threads = Executors.newFixedThreadPool(NAMES.size());
        try {
            var calls = NAMES.keySet().stream()
                    .map(person -> call(person, task, barrier))
                    .toList();
            return threads.invokeAll(calls).stream()
                    .map(TwoOfficersTest::result)
                    .sorted(Comparator.comparing(sent -> sent.answer.statusCode()))
                    .toList();
        } finally {
            threads.shutdown();
        }
    }

    private Callable<Sent> call(String person, String task, CyclicBarrier barrier) {
        var officer = SignedIn.as(environment, person);
        officer.get("/camunda/app/welcome/default/");
        return () -> {
            barrier.await();
            return new Sent(
                    person, officer.postJson(TASKS + task + "/submit-form", AnswersOverHttpTest.sent(adopted())));
        };
    }

    private Stream<String> who(long position, String type) {
        return ledger.after(position).stream()
                .filter(entry -> entry.at("/type").asText().equals(type))
                .map(entry -> entry.at("/who/person").asText());
    }

    private static Sent result(Future<Sent> sent) {
        try {
            return sent.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private record Sent(String person, HttpResponse<String> answer) {}
}
