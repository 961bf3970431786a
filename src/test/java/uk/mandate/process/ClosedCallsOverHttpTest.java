package uk.mandate.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import uk.mandate.audit.LedgerEntries;
import uk.mandate.testing.MandateTest;

/** Whoever has a task in hand may not do anything else to its case than answer, over real HTTP. */
@MandateTest
class ClosedCallsOverHttpTest {
    private static final String VALUE = "{\"value\":\"FORGED\",\"type\":\"String\"}";
    private static final String VARIABLES = "{\"variables\":{\"outcome\":" + VALUE + "}}";
    private static final String CHANGED = "{\"modifications\":{\"outcome\":" + VALUE + "}}";

    @Autowired
    GateCase gate;

    @Autowired
    TaskService tasks;

    @Autowired
    LedgerEntries ledger;

    @Autowired
    Environment environment;

    static Stream<Arguments> closed() {
        return Stream.of(Way.values()).flatMap(way -> calls().map(call -> call.split(" ", 3))
                .map(call -> Arguments.of(way, call[0], call[1], call[2])));
    }

    private static Stream<String> calls() {
        return Stream.of(
                "POST /task/{task}/delegate {\"userId\":\"finance.officer\"}",
                "POST /task/{task}/resolve " + VARIABLES,
                "POST /task/{task}/bpmnError {\"errorCode\":\"any\"}",
                "POST /task/{task}/bpmnEscalation {\"escalationCode\":\"any\"}",
                "POST /task/{task}/assignee {\"userId\":\"finance.officer\"}",
                "POST /task/{task}/identity-links {\"userId\":\"finance.officer\",\"type\":\"candidate\"}",
                "POST /task/{task}/identity-links/delete {\"groupId\":\"leader\",\"type\":\"candidate\"}",
                "POST /task/{task}/comment/create {\"message\":\"x\"}",
                "POST /task/{task}/attachment/create {}",
                "PUT /task/{task} {\"name\":\"FORGED\",\"due\":\"2031-01-01T00:00:00.000+0000\"}",
                "DELETE /task/{task} {}",
                "POST /task/create {\"id\":\"forged\",\"name\":\"FORGED\"}",
                "PUT /task/{task}/variables/outcome " + VALUE,
                "POST /task/{task}/variables " + CHANGED,
                "DELETE /task/{task}/variables/strategy {}",
                "PUT /task/{task}/localVariables/title " + VALUE,
                "POST /task/{task}/localVariables " + CHANGED,
                "PATCH /task/{task}/localVariables " + CHANGED,
                "PUT /process-instance/{instance}/variables/outcome " + VALUE,
                "POST /process-instance/{instance}/variables " + CHANGED,
                "PATCH /process-instance/{instance}/variables " + CHANGED,
                "POST /process-instance/{instance}/modification {\"instructions\":[]}",
                "PUT /process-instance/{instance}/suspended {\"suspended\":true}",
                "DELETE /process-instance/{instance} {}",
                "POST /execution/{instance}/signal {}",
                "PUT /execution/{instance}/localVariables/outcome " + VALUE,
                "POST /process-definition/key/gate-test/start " + VARIABLES,
                "POST /process-definition/key/gate-test/submit-form " + VARIABLES,
                "POST /process-definition/{definition}/restart {}",
                "POST /message {\"messageName\":\"Any\"}",
                "POST /signal {\"name\":\"Any\"}",
                "POST /modification/execute {}",
                "POST /migration/execute {}",
                "POST /deployment/create {}",
                "POST /filter/create {\"resourceType\":\"Task\",\"name\":\"FORGED\",\"query\":{}}",
                "PUT /user/democratic.services/credentials {\"password\":\"FORGED\"}",
                "POST /user/create {\"profile\":{\"id\":\"forged\"}}",
                "POST /authorization/create {\"type\":1}");
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @MethodSource("closed")
    void isClosedAndTheCaseIsUnchanged(Way way, String method, String path, String body)
            throws JsonProcessingException {
        var reference = gate.open();
        var task = tasks.createTaskQuery().taskId(gate.taskId(reference)).singleResult();
        EngineActs.run(() -> tasks.setAssignee(task.getId(), "democratic.services"));
        var before = gate.everything();
        var position = ledger.position();

        var answer = way.send(
                environment,
                "democratic.services",
                method,
                path.replace("{task}", task.getId())
                        .replace("{instance}", task.getProcessInstanceId())
                        .replace("{definition}", task.getProcessDefinitionId()),
                body);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(new ObjectMapper().readTree(answer.body()).path("message").asText())
                .isEqualTo(CommandGuard.SENTENCE);
        assertThat(gate.everything()).isEqualTo(before);
        assertThat(ledger.after(position))
                .filteredOn(entry -> !entry.at("/type").asText().equals("signed-in"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.at("/type").asText()).isEqualTo("access-refused");
                    assertThat(entry.at("/who/person").asText()).isEqualTo("democratic.services");
                    assertThat(entry.at("/who/door").asText()).isEqualTo(way.door());
                });
    }
}
