package uk.mandate.process;

/** The open calls of the engine's interface about tasks: what Tasklist reads and sends for an officer. */
final class TaskCalls {
    static final String OPEN =
            """
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

    private TaskCalls() {}
}
