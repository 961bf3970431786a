package uk.mandate.process;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The part of the engine's REST interface that is open: what Tasklist calls for an officer, and what Cockpit and Admin read
 * for those who may read. The engine's authorisations decide what each of them sees. Everything else is closed, whoever
 * asks; the tests know every resource and fail on a new one.
 */
final class EngineApi {
    /** In the notation of the engine's own resources, below {@code /engine/{name}}. */
    static final List<String> OPEN = Stream.of(tasklist(), models(), cases(), history(), people())
            .flatMap(lines -> lines.strip().lines())
            .map(String::strip)
            .toList();

    private static final Pattern PREFIX =
            Pattern.compile("/(?:camunda/api/engine|engine-rest)(?:/engine(?:/[^/]+)?)?(/.*)?$");
    private static final OpenCalls OPEN_CALLS = new OpenCalls(OPEN);

    private EngineApi() {}

    /** Whether this call is open; the path begins after the context path. */
    static boolean isOpen(String method, String path) {
        var prefixed = PREFIX.matcher(path);
        if (!prefixed.matches()) {
            return false;
        }
        return OPEN_CALLS.hold(method, prefixed.group(1) == null ? "/" : prefixed.group(1));
    }

    private static String tasklist() {
        return """
                GET /task
                POST /task
                GET /task/count
                POST /task/count
                GET /task/{id}
                GET /task/{id}/form
                GET /task/{id}/deployed-form
                GET /task/{id}/rendered-form
                GET /task/{id}/form-variables
                GET /task/{id}/variables
                GET /task/{id}/variables/{varId}
                GET /task/{id}/localVariables
                GET /task/{id}/localVariables/{varId}
                GET /task/{id}/identity-links
                GET /task/{id}/comment
                GET /task/{id}/comment/{commentId}
                GET /task/{id}/attachment
                GET /task/{id}/attachment/{attachmentId}
                GET /task/report/candidate-group-count
                POST /task/{id}/claim
                POST /task/{id}/unclaim
                POST /task/{id}/complete
                POST /task/{id}/submit-form
                GET /filter
                GET /filter/count
                GET /filter/{id}
                GET /filter/{id}/count
                POST /filter/{id}/count
                GET /filter/{id}/list
                POST /filter/{id}/list
                GET /filter/{id}/singleResult
                POST /filter/{id}/singleResult
                GET /variable-instance
                POST /variable-instance
                GET /variable-instance/count
                POST /variable-instance/count
                """;
    }

    private static String models() {
        return """
                GET /
                GET /version
                GET /process-definition
                GET /process-definition/count
                GET /process-definition/statistics
                GET /process-definition/{id}
                GET /process-definition/{id}/xml
                GET /process-definition/{id}/diagram
                GET /process-definition/{id}/statistics
                GET /process-definition/{id}/static-called-process-definitions
                GET /process-definition/key/{key}
                GET /process-definition/key/{key}/xml
                GET /process-definition/key/{key}/diagram
                GET /process-definition/key/{key}/statistics
                GET /decision-definition
                GET /decision-definition/count
                GET /decision-definition/{id}
                GET /decision-definition/{id}/xml
                GET /decision-requirements-definition
                GET /decision-requirements-definition/count
                GET /case-definition
                GET /case-definition/count
                GET /deployment
                GET /deployment/count
                GET /deployment/{id}
                GET /deployment/{id}/resources
                GET /deployment/{id}/resources/{resourceId}
                GET /deployment/{id}/resources/{resourceId}/data
                """;
    }

    private static String cases() {
        return """
                GET /process-instance
                POST /process-instance
                GET /process-instance/count
                POST /process-instance/count
                GET /process-instance/{id}
                GET /process-instance/{id}/activity-instances
                GET /process-instance/{id}/variables
                GET /process-instance/{id}/comment
                GET /execution
                POST /execution
                GET /execution/count
                POST /execution/count
                GET /execution/{id}
                GET /incident
                GET /incident/count
                GET /incident/{id}
                GET /job
                POST /job
                GET /job/count
                POST /job/count
                GET /job/{id}
                GET /job/{id}/stacktrace
                GET /job-definition
                POST /job-definition
                GET /job-definition/count
                POST /job-definition/count
                GET /job-definition/{id}
                GET /external-task
                POST /external-task
                GET /external-task/count
                POST /external-task/count
                GET /event-subscription
                GET /event-subscription/count
                GET /batch
                GET /batch/count
                GET /batch/statistics
                GET /batch/statistics/count
                """;
    }

    private static String history() {
        return """
                GET /history/activity-instance
                POST /history/activity-instance
                GET /history/activity-instance/count
                POST /history/activity-instance/count
                GET /history/activity-instance/{id}
                GET /history/detail
                POST /history/detail
                GET /history/detail/count
                GET /history/identity-link-log
                GET /history/identity-link-log/count
                GET /history/incident
                GET /history/incident/count
                GET /history/job-log
                POST /history/job-log
                GET /history/job-log/count
                POST /history/job-log/count
                GET /history/process-instance
                POST /history/process-instance
                GET /history/process-instance/count
                POST /history/process-instance/count
                GET /history/process-instance/{id}
                GET /history/task
                POST /history/task
                GET /history/task/count
                POST /history/task/count
                GET /history/user-operation
                GET /history/user-operation/count
                GET /history/variable-instance
                POST /history/variable-instance
                GET /history/variable-instance/count
                POST /history/variable-instance/count
                GET /history/variable-instance/{id}
                GET /history/process-definition/{id}/statistics
                """;
    }

    private static String people() {
        return """
                GET /identity/groups
                GET /identity/password-policy
                GET /user
                GET /user/count
                GET /user/{id}/profile
                GET /group
                POST /group
                GET /group/count
                POST /group/count
                GET /group/{id}
                GET /tenant
                GET /tenant/count
                GET /authorization
                GET /authorization/check
                GET /authorization/count
                GET /authorization/{id}
                """;
    }
}
