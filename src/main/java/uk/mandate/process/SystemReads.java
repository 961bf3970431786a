package uk.mandate.process;

import java.util.Set;

/** The engine's commands that only read who people are, how the engine is set up, and reports. */
final class SystemReads {
    static final Set<String> PEOPLE_AND_SYSTEM = EngineClasses.in(
            "cmd.",
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
            "GetUniqueTaskWorkerCountCmd");

    static final Set<String> FORMS_AND_REPORTS = EngineClasses.in(
            "",
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
            "metrics.MetricsQueryImpl$MetricsQuerySumCmd");

    /** What Cockpit asks beside the engine's own commands; each asks the authorisations itself. */
    static final Set<String> WEB_APPLICATIONS = Set.of(
            "org.camunda.bpm.webapp.impl.db.QueryServiceImpl$QueryServiceRowCountCmd",
            "org.camunda.bpm.webapp.impl.db.QueryServiceImpl$ExecuteListQueryCmd",
            "org.camunda.bpm.webapp.impl.db.QueryServiceImpl$ExecuteSingleQueryCmd",
            "org.camunda.bpm.cockpit.impl.plugin.base.sub.resources.ProcessDefinitionResource"
                    + "$QueryCalledProcessDefinitionsCmd",
            "org.camunda.bpm.cockpit.impl.plugin.resources.ProcessInstanceRestService"
                    + "$QueryProcessInstancesCountCmd",
            "org.camunda.bpm.cockpit.impl.plugin.resources.ProcessInstanceRestService" + "$QueryProcessInstancesCmd");

    private SystemReads() {}
}
