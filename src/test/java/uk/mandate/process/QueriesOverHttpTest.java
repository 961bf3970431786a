package uk.mandate.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import uk.mandate.audit.LedgerEntries;
import uk.mandate.testing.MandateTest;

/** CVE-2026-109432 over real HTTP: no expression that a person sends is evaluated, and what Tasklist asks still works. */
@MandateTest
class QueriesOverHttpTest {
    private static final String EXPRESSION = "${'legal'.concat('.officer')}";

    @Autowired
    GateCase gate;

    @Autowired
    FilterService filters;

    @Autowired
    LedgerEntries ledger;

    @Autowired
    Environment environment;

    static Stream<Arguments> hostile() {
        var top = "{\"assigneeExpression\":\"%s\"}".formatted(EXPRESSION);
        var part = "{\"orQueries\":[%s]}".formatted(top);
        var second = "{\"orQueries\":[{\"name\":\"x\"},{\"candidateGroupExpression\":\"%s\"}]}".formatted(EXPRESSION);
        return Stream.of(Way.values()).flatMap(way -> Stream.of(
                        "/task",
                        "/task/count",
                        "/filter/{all}/list",
                        "/filter/{all}/count",
                        "/filter/{all}/singleResult")
                .flatMap(path -> Stream.of(top, part, second).map(query -> Arguments.of(way, path, query))));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @MethodSource("hostile")
    void anExpressionIsRefused(Way way, String path, String query) throws JsonProcessingException {
        var position = ledger.position();

        var answer = way.post(environment, "democratic.services", path.replace("{all}", storedFilter()), query);

        assertThat(answer.statusCode()).isEqualTo(400);
        // The vendor's "single result" has a sentence of its own for whatever went wrong.
        assertThat(json(answer).path("message").asText())
                .isIn("A query may not hold expressions; give plain values.", PlainSentences.NOT_UNDERSTOOD);
        assertThat(ledger.after(position))
                .filteredOn(entry -> entry.at("/type").asText().equals("request-refused"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.at("/who/person").asText()).isEqualTo("democratic.services"));
    }

    @ParameterizedTest
    @EnumSource
    void aPlainOrQueryFindsTheTask(Way way) throws JsonProcessingException {
        var reference = gate.open();
        var query =
                "{\"processInstanceBusinessKey\":\"%s\",\"orQueries\":[{\"name\":\"Decide\",\"assignee\":\"nobody\"}]}"
                        .formatted(reference);

        assertThat(json(way.post(environment, "democratic.services", "/task", query))
                        .findValuesAsText("id"))
                .containsExactly(gate.taskId(reference));
        assertThat(json(way.post(environment, "democratic.services", "/filter/" + storedFilter() + "/list", query))
                        .findValuesAsText("taskDefinitionKey"))
                .containsOnly("Task_Decide");
    }

    @ParameterizedTest
    @EnumSource
    void theStoredFiltersWork(Way way) throws JsonProcessingException {
        var listed = json(way.send(environment, "democratic.services", "GET", "/filter", ""));

        assertThat(listed).isNotEmpty();
        assertThat(listed.toString()).contains("${");
        for (var filter : listed) {
            var path = "/filter/" + filter.path("id").asText() + "/list";
            assertThat(way.post(environment, "democratic.services", path, "{}").statusCode())
                    .as(filter.path("name").asText())
                    .isEqualTo(200);
        }
    }

    private String storedFilter() {
        return EngineActs.call(() ->
                        filters.createFilterQuery().filterName("All tasks").singleResult())
                .getId();
    }

    private static JsonNode json(HttpResponse<String> answer) throws JsonProcessingException {
        return new ObjectMapper().readTree(answer.body());
    }
}
