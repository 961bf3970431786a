package uk.mandate.process;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The part of the web applications' own resources that is open: who is signed in, signing out, their scripts, and what
 * Cockpit and Admin read. By what is closed the vendor signs people in and makes administrators.
 */
final class WebappApi {
    /** In the resources' own notation, below {@code /camunda/api}. */
    static final List<String> OPEN =
            """
            GET /admin/auth/user/{processEngineName}
            POST /admin/auth/user/{processEngineName}/logout
            GET /admin/plugin/adminPlugins/static/{file:.*}
            GET /admin/plugin/adminPlugins/{engine}/metrics/aggregated
            GET /cockpit/plugin/base/static/{file:.*}
            GET /cockpit/plugin/cockpitPlugins/static/{file:.*}
            GET /cockpit/plugin/base/{engine}/incident
            POST /cockpit/plugin/base/{engine}/incident
            GET /cockpit/plugin/base/{engine}/incident/count
            POST /cockpit/plugin/base/{engine}/incident/count
            GET /cockpit/plugin/base/{engine}/process-definition/statistics
            GET /cockpit/plugin/base/{engine}/process-definition/statistics-count
            GET /cockpit/plugin/base/{engine}/process-definition/{id}/called-process-definitions
            POST /cockpit/plugin/base/{engine}/process-definition/{id}/called-process-definitions
            GET /cockpit/plugin/base/{engine}/process-instance
            POST /cockpit/plugin/base/{engine}/process-instance
            GET /cockpit/plugin/base/{engine}/process-instance/count
            POST /cockpit/plugin/base/{engine}/process-instance/count
            GET /cockpit/plugin/base/{engine}/process-instance/{id}/called-process-instances
            POST /cockpit/plugin/base/{engine}/process-instance/{id}/called-process-instances
            GET /tasklist/plugin/tasklistPlugins/static/{file:.*}
            """
                    .lines()
                    .toList();

    private static final Pattern PREFIX = Pattern.compile("/camunda/api(/(?:admin|cockpit|tasklist|welcome)/.*)");
    private static final OpenCalls OPEN_CALLS = new OpenCalls(OPEN);

    private WebappApi() {}

    static boolean isOpen(String method, String path) {
        var prefixed = PREFIX.matcher(path);
        return prefixed.matches() && OPEN_CALLS.hold(method, prefixed.group(1));
    }
}
