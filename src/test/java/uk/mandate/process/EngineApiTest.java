package uk.mandate.process;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.rest.impl.NamedProcessEngineRestServiceImpl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** Every resource of the engine's REST interface is known: open or closed. */
class EngineApiTest {
    private static final Set<String> RESOURCES = resources();

    @Test
    void everyResourceIsClassified() throws IOException {
        var known = new TreeSet<>(EngineApi.OPEN);
        known.addAll(closed());
        assertThat(RESOURCES).hasSizeGreaterThan(400);
        assertThat(known).isEqualTo(RESOURCES);
    }

    @Test
    void nothingIsBothOpenAndClosed() throws IOException {
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

    private static Set<String> closed() throws IOException {
        return new ClassPathResource("closed-resources.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .collect(Collectors.toSet());
    }

    private static Set<String> resources() {
        var found = new TreeSet<String>();
        walk(NamedProcessEngineRestServiceImpl.class, "", found, new ArrayDeque<>());
        return found;
    }

    /** Walks from the root through every sub-resource, as the JAX-RS runtime does. */
    private static void walk(Class<?> resource, String base, Set<String> found, Deque<Class<?>> above) {
        if (above.contains(resource)) {
            return;
        }
        above.push(resource);
        for (var method : resource.getMethods()) {
            var declared = annotated(method);
            if (declared != null) {
                visit(method, declared, base, found, above);
            }
        }
        above.pop();
    }

    private static void visit(Method method, Method declared, String base, Set<String> found, Deque<Class<?>> above) {
        var own = declared.getAnnotation(Path.class);
        var path = (base + (own == null ? "" : "/" + own.value())).replaceAll("/+", "/");
        var verbs = Arrays.stream(declared.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value)
                .toList();
        // What only tells the asker's own rights is open everywhere.
        verbs.stream().filter(verb -> !"OPTIONS".equals(verb)).forEach(verb -> found.add(verb + " " + below(path)));
        if (verbs.isEmpty() && own != null) {
            walk(method.getReturnType(), path, found, above);
        }
    }

    private static String below(String path) {
        var stripped = path.replaceFirst("^/\\{name}", "").replaceFirst("(?<=.)/$", "");
        return stripped.isEmpty() ? "/" : stripped;
    }

    private static @Nullable Method annotated(Method method) {
        return Stream.concat(Stream.of(method), inherited(method.getDeclaringClass(), method))
                .filter(EngineApiTest::isResource)
                .findFirst()
                .orElse(null);
    }

    private static Stream<Method> inherited(Class<?> type, Method method) {
        var above =
                Stream.concat(Arrays.stream(type.getInterfaces()), Stream.ofNullable((Class<?>) type.getSuperclass()));
        return above.flatMap(one -> Stream.concat(same(one, method), inherited(one, method)));
    }

    private static Stream<Method> same(Class<?> type, Method method) {
        try {
            return Stream.of(type.getMethod(method.getName(), method.getParameterTypes()));
        } catch (NoSuchMethodException none) {
            return Stream.empty();
        }
    }

    private static boolean isResource(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .anyMatch(type -> type == Path.class || type.isAnnotationPresent(HttpMethod.class));
    }
}
