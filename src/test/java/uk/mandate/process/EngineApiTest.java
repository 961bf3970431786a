package uk.mandate.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.rest.impl.NamedProcessEngineRestServiceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** Every resource of the engine's REST interface is known: open or closed. */
class EngineApiTest {
    private static final Set<String> RESOURCES = resources();

    @Test
    void everyResourceIsClassified() {
        var known = new TreeSet<>(EngineApi.OPEN);
        known.addAll(closed());
        assertThat(RESOURCES).hasSizeGreaterThan(400);
        assertThat(known).isEqualTo(RESOURCES);
    }

    @Test
    void nothingIsBothOpenAndClosed() {
        assertThat(EngineApi.OPEN).doesNotContainAnyElementsOf(closed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /camunda/api/engine/engine/default/task/5/submit-form",
                "GET /camunda/api/engine/engine",
                "GET /camunda/api/engine/engine/",
                "GET /engine-rest/task",
                "HEAD /engine-rest/engine/default/task/5",
                "OPTIONS /camunda/api/engine/engine/default/user"
            })
    void whatTasklistCallsIsOpen(String call) {
        assertThat(isOpen(call)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /camunda/api/engine/engine/default/task/5/resolve",
                "POST /camunda/api/engine/engine/default/task/5/bpmnError",
                "POST /camunda/api/engine/engine/default/task/5/bpmnEscalation",
                "POST /camunda/api/engine/engine/default/task/5/delegate",
                "POST /camunda/api/engine/engine/default/task/5/assignee",
                "POST /camunda/api/engine/engine/default/process-definition/key/x/start",
                "PUT /camunda/api/engine/engine/default/task/5",
                "PUT /camunda/api/engine/engine/default/user/x/credentials",
                "POST /engine-rest/task/5/complete/x",
                "POST /engine-rest/task/create",
                "POST /engine-rest/message",
                "TRACE /engine-rest/task",
                "GET /camunda/api/engine/engine/default/process-definition/x/startForm"
            })
    void whatWouldChangeACaseOtherwiseIsClosed(String call) {
        assertThat(isOpen(call)).isFalse();
    }

    private static boolean isOpen(String call) {
        var space = call.indexOf(' ');
        return EngineApi.isOpen(call.substring(0, space), call.substring(space + 1));
    }

    static SortedSet<String> closed() {
        try {
            return new ClassPathResource("closed-resources.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> resources() {
        return JaxRsResources.below(NamedProcessEngineRestServiceImpl.class, "").stream()
                .map(EngineApiTest::below)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Without the engine's name and a slash at the end. */
    private static String below(String call) {
        var stripped = call.replaceFirst(" /\\{name}", " ").replaceFirst("(?<=[^ ])/$", "");
        return stripped.endsWith(" ") ? stripped + "/" : stripped;
    }
}
