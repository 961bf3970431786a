package uk.mandate.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import uk.mandate.testing.CaseFile;
import uk.mandate.testing.MandateTest;
import uk.mandate.testing.SignedIn;

/** What a form shows of a file that somebody uploaded. */
@MandateTest
class BriefingsTest {
    @Autowired
    TaskService tasks;

    @Autowired
    Environment environment;

    @ParameterizedTest
    @EnumSource
    void aHostileTitleReachesTheFormAsText(Way way) {
        var file = CaseFile.recommended();
        var hostile = file.yaml()
                .replace(
                        "title: Community Safety Strategy",
                        "title: '<img src=x onerror=alert(1)> [sign in](//elsewhere.example) {{constructor}}'");
        assertThat(SignedIn.as(environment, "democratic.services")
                        .postJson("/api/v1/strategies", hostile)
                        .statusCode())
                .isEqualTo(201);
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(file.reference())
                .singleResult()
                .getId();

        for (var path : new String[] {"/form-variables", "/variables", "/localVariables"}) {
            var shown = Refused.read(way.send(environment, "democratic.services", "GET", "/task/" + task + path, ""));

            assertThat(shown.at("/title/value").asText())
                    .isEqualTo("‹img src=x onerror=alert(1)› (sign in)(//elsewhere.example) ((constructor))");
            assertThat(shown)
                    .allSatisfy(word -> assertThat(word.path("value").asText()).doesNotContain("<", "[", "{{"));
            assertThat(shown.at("/link/value").asText()).isEqualTo("/strategies/" + file.reference());
        }
    }
}
