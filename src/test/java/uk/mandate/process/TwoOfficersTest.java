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
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import uk.mandate.audit.LedgerEntries;
import uk.mandate.testing.MandateTest;

/** Two officers of one office answer the same task at the same moment. */
@MandateTest
class TwoOfficersTest {
    private static final int ROUNDS = 20;
    private static final Map<String, String> NAMES = Map.of(
            "democratic.services", "Democratic services",
            "democratic.services.second", "Democratic services (second officer)");

    @Autowired
    GateCase gate;

    @Autowired
    HeldTask held;

    @Autowired
    LedgerEntries ledger;

    @Autowired
    Environment environment;

    static Stream<Arguments> ways() {
        return AnswersOverHttpTest.ways();
    }

    /** Both have read the open task before either may write. */
    @ParameterizedTest
    @MethodSource("ways")
    void ofTwoAtTheSameMomentOneAnswersAndTheOtherReadsWhoAndWhen(Way way, String route) {
        for (int round = 0; round < ROUNDS; round++) {
            oneAnswers(task -> held.atOnce(task, answers(way, task, route)));
        }
    }

    /** As it comes: they start together, and meet wherever they meet. */
    @ParameterizedTest
    @MethodSource("ways")
    void ofTwoWhoStartTogetherOneAnswersAndTheOtherReadsWhoAndWhen(Way way, String route) {
        for (int round = 0; round < ROUNDS; round++) {
            oneAnswers(task -> together(answers(way, task, route)));
        }
    }

    private void oneAnswers(Function<String, List<Sent>> race) {
        var reference = gate.open();
        var task = gate.taskId(reference);
        var position = ledger.position();

        var sent = race.apply(task).stream()
                .sorted(Comparator.comparing(one -> one.answer.statusCode()))
                .toList();

        assertThat(sent)
                .extracting(one -> one.answer.statusCode())
                .as(sent.toString())
                .containsExactly(204, 400);
        var winner = sent.get(0).person;
        assertThat(Refused.sentence(sent.get(1).answer))
                .matches("Already answered by " + Pattern.quote(NAMES.get(winner))
                        + " on \\d+ \\w+ \\d{4} at \\d\\d:\\d\\d\\.");
        assertThat(Objects.requireNonNull(gate.task(reference)).getTaskDefinitionKey())
                .isEqualTo("Task_Check");
        assertThat(who(position, "task-answered")).containsExactly(winner);
        assertThat(who(position, "answer-refused")).containsExactly(sent.get(1).person);
    }

    private List<Callable<Sent>> answers(Way way, String task, String route) {
        return NAMES.keySet().stream()
                .<Callable<Sent>>map(person -> () -> new Sent(
                        person,
                        way.post(
                                environment,
                                person,
                                "/task/" + task + "/" + route,
                                AnswersOverHttpTest.sent(adopted()))))
                .toList();
    }

    private static List<Sent> together(List<Callable<Sent>> answers) {
        var barrier = new CyclicBarrier(answers.size());
        var threads = Executors.newFixedThreadPool(answers.size());
        try {
            var waiting = answers.stream()
                    .<Callable<Sent>>map(answer -> () -> {
                        barrier.await();
                        return answer.call();
                    })
                    .toList();
            return threads.invokeAll(waiting).stream()
                    .map(TwoOfficersTest::result)
                    .toList();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        } finally {
            threads.shutdown();
        }
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
