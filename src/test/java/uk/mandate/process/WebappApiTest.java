package uk.mandate.process;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.admin.impl.web.AdminApplication;
import org.camunda.bpm.cockpit.impl.web.CockpitApplication;
import org.camunda.bpm.tasklist.impl.web.TasklistApplication;
import org.camunda.bpm.welcome.impl.web.WelcomeApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.mandate.testing.MandateTest;

/** Every resource of the web applications' own, plug-ins' too, is known: open or closed. Their plug-ins need a running engine. */
@MandateTest
class WebappApiTest {
    private static final Set<String> CLOSED = Set.of(
            "POST /admin/auth/user/{processEngineName}/login/{appName}", "POST /admin/setup/{engine}/user/create");

    @Test
    void everyResourceIsClassified() {
        var known = new TreeSet<>(WebappApi.OPEN);
        known.addAll(CLOSED);

        assertThat(resources()).hasSizeGreaterThan(20).containsExactlyInAnyOrderElementsOf(known);
        assertThat(WebappApi.OPEN).doesNotContainAnyElementsOf(CLOSED).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /camunda/api/admin/auth/user/default",
                "GET /camunda/api/tasklist/plugin/tasklistPlugins/static/app/plugin.js",
                "POST /camunda/api/cockpit/plugin/base/default/process-instance?firstResult=0"
            })
    void whatTheApplicationsReadIsOpen(String call) {
        assertThat(isOpen(call)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /camunda/api/admin/auth/user/default/login/tasklist",
                "POST /camunda/api/admin/setup/default/user/create",
                "POST /camunda/api/admin/setup/engine-rest/task",
                "DELETE /camunda/api/cockpit/plugin/base/default/process-instance",
                "PUT /camunda/api/cockpit/plugin/base/default/incident",
                "GET /camunda/api/cockpit/plugin/other/default/anything",
                "GET /camunda/api/engine/engine/x/camunda/api/admin/auth/user/y"
            })
    void everythingElseIsClosed(String call) {
        assertThat(isOpen(call)).isFalse();
    }

    private static boolean isOpen(String call) {
        var words = call.replaceFirst("\\?.*", "").split(" ", 2);
        return EngineApi.isOpen(words[0], words[1]) || WebappApi.isOpen(words[0], words[1]);
    }

    /** All of them, below {@code /camunda/api}. */
    static Set<String> resources() {
        return applications().entrySet().stream()
                .flatMap(application -> application.getValue().getClasses().stream()
                        .filter(type -> type.isAnnotationPresent(Path.class))
                        .flatMap(type -> JaxRsResources.below(type, application.getKey()).stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Application> applications() {
        return Map.of(
                "/admin", new AdminApplication(),
                "/cockpit", new CockpitApplication(),
                "/tasklist", new TasklistApplication(),
                "/welcome", new WelcomeApplication());
    }
}
