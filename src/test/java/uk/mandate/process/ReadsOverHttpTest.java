package uk.mandate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mandate.process.GateCase.adopted;
import static uk.mandate.process.GateCase.adoptedBut;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import uk.mandate.audit.LedgerEntries;
import uk.mandate.testing.MandateTest;
import uk.mandate.testing.SignedIn;

/** What people read who ask the engine for what is not theirs to see, by each way: our sentence, no id, no class. */
@MandateTest
class ReadsOverHttpTest {
    private static final String TASKS = "/camunda/api/engine/engine/default/task";

    @Autowired
    GateCase gate;

    @Autowired
    TaskService tasks;

    @Autowired
    LedgerEntries ledger;

    @Autowired
    Environment environment;

    static Stream<Arguments> reads() {
        return Stream.of(Way.values()).flatMap(way -> Stream.of(
                        "/task/{task}",
                        "/task/{task}/form-variables",
                        "/task/{task}/deployed-form",
                        "/task/gone/deployed-form",
                        "/task/{task}/variables",
                        "/process-instance/{instance}",
                        "/process-instance/{instance}/variables",
                        "/process-instance/{instance}/activity-instances",
                        "/execution/{instance}",
                        "/deployment/none",
                        "/authorization/none",
                        "/job/none/stacktrace",
                        "/history/process-instance/{instance}",
                        "/task?dueDate=never",
                        "/task?sortBy=whatever&sortOrder=asc",
                        "/process-definition?active=%00")
                .map(path -> Arguments.of(way, path)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("reads")
    void tellNeitherIdsNorClasses(Way way, String path) {
        var task = tasks.createTaskQuery().taskId(gate.taskId(gate.open())).singleResult();

        var answer = way.send(
                environment,
                "legal.officer",
                "GET",
                path.replace("{task}", task.getId()).replace("{instance}", task.getProcessInstanceId()),
                "");

        assertThat(answer.statusCode()).as(answer.body()).isIn(400, 403, 404);
        assertThat(Refused.read(answer).path("message").asText())
                .isIn(PlainSentences.NOT_TO_SEE, PlainSentences.NOT_HERE, PlainSentences.NOT_UNDERSTOOD);
        assertThat(answer.body())
                .doesNotContain(
                        task.getId(), task.getProcessInstanceId(), "Exception", "org.", "legal.officer", "READ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/{task}/complete", "/{task}/claim", "", "/count"})
    void whatComesFromAForeignPageIsToldApart(String path) {
        var task = gate.taskId(gate.open());
        var officer = SignedIn.as(environment, "democratic.services");
        officer.get("/camunda/app/tasklist/default/");
        var before = gate.everything();
        var position = ledger.position();

        var answer = officer.send(officer.request(TASKS + path.replace("{task}", task))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(AnswersOverHttpTest.sent(adopted()))));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(Refused.read(answer).path("message").asText()).isEqualTo(PlainSentences.WITHOUT_TOKEN);
        assertThat(gate.everything()).isEqualTo(before);
        assertThat(ledger.after(position)).singleElement().satisfies(entry -> {
            assertThat(entry.at("/type").asText()).isEqualTo("request-refused");
            assertThat(entry.at("/who/person").asText()).isEqualTo("democratic.services");
            assertThat(entry.at("/who/door").asText()).isEqualTo("tasklist");
        });
        // What the sentence says of the session is true.
        assertThat(officer.get("/account/password").statusCode()).isEqualTo(302);
    }

    @Test
    void aRefusalThatRepeatsMarkupIsHarmlessInTasklistAndPlainForPrograms() {
        var body = AnswersOverHttpTest.sent(adoptedBut("reason", "markup"));
        var task = gate.taskId(gate.open());
        var path = "/task/" + task + "/complete";

        assertThat(Refused.sentence(Way.TASKLIST.post(environment, "democratic.services", path, body)))
                .isEqualTo("Council cannot decide &lt;b>this&lt;/b> &amp; that: decide one of them.");
        assertThat(Refused.sentence(Way.API.post(environment, "democratic.services", path, body)))
                .isEqualTo("Council cannot decide <b>this</b> & that: decide one of them.");
    }
}
