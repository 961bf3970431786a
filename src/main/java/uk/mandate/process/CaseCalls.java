package uk.mandate.process;

/** The open calls of the engine's interface about cases, as they run and as they ran: reading only. */
final class CaseCalls {
    static final String CASES =
            """
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

    static final String HISTORY =
            """
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

    private CaseCalls() {}
}
