package uk.mandate.process;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.interceptor.Command;

/**
 * The engine's commands that a person may give, by whatever way they come: reading what the authorisations show, claiming,
 * giving back and answering. Whatever is not named here is refused, so a new engine brings nothing unseen. The vendor's
 * classes are named by text, because many are private.
 */
final class PeoplesCommands {
    private static final String ENGINE = "org.camunda.bpm.engine.impl.";

    /** Change a case; each is judged on its own. */
    static final Set<String> ACTS =
            named("cmd.", "CompleteTaskCmd", "SubmitTaskFormCmd", "ClaimTaskCmd", "AssignTaskCmd");

    /** Read only. Queries, which all extend one class, are not named one by one. */
    static final Set<String> READS = Stream.of(
                    named("cmd.", tasks()),
                    named("cmd.", models()),
                    named("cmd.", cases()),
                    named("cmd.", peopleAndSystem()),
                    named("dmn.cmd.", decisions()),
                    named("", formsAndReports()),
                    webApplications())
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    /** Issued only by the engine's own threads and by its start and stop; no service leads a person to them. */
    static final Set<String> HOUSEKEEPING = Stream.of(
                    named("cmd.", "AcquireJobsCmd", "UnlockJobCmd", "GetNextIdBlockCmd", "DetermineHistoryLevelCmd"),
                    named(
                            "",
                            "BootstrapEngineCommand",
                            "HistoryLevelSetupCommand",
                            "SchemaOperationProcessEngineClose",
                            "SchemaOperationsProcessEngineBuild",
                            "jobexecutor.GetUnlockedTimersByDuedateCmd"))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private PeoplesCommands() {}

    static boolean allow(Command<?> command) {
        var name = command.getClass().getName();
        return command instanceof AbstractQuery<?, ?>
                || ACTS.contains(name)
                || READS.contains(name)
                || HOUSEKEEPING.contains(name);
    }

    private static String[] tasks() {
        return new String[] {
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
            "ExecuteFilterSingleResultCmd"
        };
    }

    private static String[] models() {
        return new String[] {
            "GetDeployedProcessDefinitionCmd",
            "GetDeploymentBpmnModelInstanceCmd",
            "GetDeploymentProcessDiagramCmd",
            "GetDeploymentProcessDiagramLayoutCmd",
            "GetDeploymentProcessModelCmd",
            "GetDeploymentResourceCmd",
            "GetDeploymentResourceForIdCmd",
            "GetDeploymentResourceNamesCmd",
            "GetDeploymentResourcesCmd",
            "GetIdentityLinksForProcessDefinitionCmd",
            "GetProcessApplicationForDeploymentCmd",
            "GetStaticCalledProcessDefinitionCmd"
        };
    }

    private static String[] cases() {
        return new String[] {
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
            "FindHistoryCleanupJobsCmd"
        };
    }

    private static String[] peopleAndSystem() {
        return new String[] {
            "AuthorizationCheckCmd",
            "CreateUserQueryCmd",
            "CreateGroupQueryCmd",
            "CreateTenantQueryCmd",
            "IsIdentityServiceReadOnlyCmd",
            "GetPasswordPolicyCmd",
            "GetUserInfoCmd",
            "GetUserInfoKeysCmd",
            "GetUserPictureCmd",
            "GetUserAccountCmd",
            "GetHistoryLevelCmd",
            "GetLicenseKeyCmd",
            "GetPropertiesCmd",
            "GetTableCountCmd",
            "GetTableMetaDataCmd",
            "GetTableNameCmd",
            "GetTelemetryDataCmd",
            "IsTelemetryEnabledCmd",
            "GetUniqueTaskWorkerCountCmd"
        };
    }

    private static String[] decisions() {
        return new String[] {
            "GetDeploymentDecisionDefinitionCmd",
            "GetDeploymentDecisionDiagramCmd",
            "GetDeploymentDecisionModelCmd",
            "GetDeploymentDecisionRequirementsDefinitionCmd",
            "GetDeploymentDecisionRequirementsDiagramCmd",
            "GetDeploymentDecisionRequirementsModelCmd",
            "GetDeploymentDmnModelInstanceCmd"
        };
    }

    private static String[] formsAndReports() {
        return new String[] {
            "GetDeployedTaskFormCmd",
            "HistoricProcessInstanceReportImpl$ExecuteDurationReportCmd",
            "HistoricTaskInstanceReportImpl$ExecuteDurationCmd",
            "HistoricTaskInstanceReportImpl$HistoricTaskInstanceCountByNameCmd",
            "HistoricTaskInstanceReportImpl$HistoricTaskInstanceCountByProcessDefinitionKey",
            "TaskReportImpl$TaskCountByCandidateGroupCmd",
            "ManagementServiceImpl$GetRegisteredDeploymentsCmd",
            "TablePageQueryImpl",
            "metrics.MetricsQueryImpl",
            "metrics.MetricsQueryImpl$MetricsQueryIntervalCmd",
            "metrics.MetricsQueryImpl$MetricsQuerySumCmd"
        };
    }

    /** What Cockpit asks beside the engine's own commands; each asks the authorisations itself. */
    private static Set<String> webApplications() {
        return Set.of(
                "org.camunda.bpm.webapp.impl.db.QueryServiceImpl$QueryServiceRowCountCmd",
                "org.camunda.bpm.webapp.impl.db.QueryServiceImpl$ExecuteListQueryCmd",
                "org.camunda.bpm.webapp.impl.db.QueryServiceImpl$ExecuteSingleQueryCmd",
                "org.camunda.bpm.cockpit.impl.plugin.base.sub.resources.ProcessDefinitionResource"
                        + "$QueryCalledProcessDefinitionsCmd",
                "org.camunda.bpm.cockpit.impl.plugin.resources.ProcessInstanceRestService"
                        + "$QueryProcessInstancesCountCmd",
                "org.camunda.bpm.cockpit.impl.plugin.resources.ProcessInstanceRestService"
                        + "$QueryProcessInstancesCmd");
    }

    private static Set<String> named(String folder, String... names) {
        return Stream.of(names).map(name -> ENGINE + folder + name).collect(Collectors.toUnmodifiableSet());
    }
}
