package uk.mandate.process;

import java.util.Set;

/** The engine's commands that only read tasks and cases. */
final class CaseReads {
    static final Set<String> TASKS = EngineClasses.in(
            "cmd.",
            "GetTaskFormCmd",
            "GetTaskFormVariablesCmd",
            "GetRenderedTaskFormCmd",
            "GetFormKeyCmd",
            "GetCamundaFormDefinitionCmd",
            "GetTaskVariableCmd",
            "GetTaskVariableCmdTyped",
            "GetTaskVariablesCmd",
            "GetIdentityLinksForTaskCmd",
            "GetSubTasksCmd",
            "GetTaskAttachmentCmd",
            "GetTaskAttachmentContentCmd",
            "GetTaskAttachmentsCmd",
            "GetTaskCommentCmd",
            "GetTaskCommentsCmd",
            "GetTaskEventsCmd",
            "GetFilterCmd",
            "ExecuteFilterCountCmd",
            "ExecuteFilterListCmd",
            "ExecuteFilterListPageCmd",
            "ExecuteFilterSingleResultCmd");

    static final Set<String> CASES = EngineClasses.in(
            "cmd.",
            "FindActiveActivityIdsCmd",
            "GetActivityInstanceCmd",
            "GetExecutionVariableCmd",
            "GetExecutionVariableTypedCmd",
            "GetExecutionVariablesCmd",
            "GetAttachmentCmd",
            "GetAttachmentContentCmd",
            "GetProcessInstanceAttachmentsCmd",
            "GetProcessInstanceCommentsCmd",
            "GetJobExceptionStacktraceCmd",
            "GetHistoricJobLogExceptionStacktraceCmd",
            "FindHistoryCleanupJobsCmd");

    private CaseReads() {}
}
