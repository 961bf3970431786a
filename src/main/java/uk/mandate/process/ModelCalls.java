package uk.mandate.process;

/** The open calls of the engine's interface about models, deployments, and who people are: reading only. */
final class ModelCalls {
    static final String MODELS =
            """
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

    static final String PEOPLE =
            """
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

    private ModelCalls() {}
}
