package uk.mandate.process;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The engine's own switches, each where the vendor's default is unsafe, slow or wrong for us. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class EngineSettings extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        // Revoke checks are slow on PostgreSQL, and we only ever grant.
        engine.setAuthorizationCheckRevokes("never");
        // Being assigned lets a person work on a task, not change it.
        engine.setDefaultUserPermissionNameForTask("TASK_WORK");
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setRestrictUserOperationLogToAuthenticatedUsers(false);
        // An error code that no model catches must not end the case quietly.
        engine.setEnableExceptionsAfterUnhandledBpmnError(true);
        engine.setEnableCmdExceptionLogging(false);
        // People's ids have dots; the vendor's pattern refuses them.
        engine.setGeneralResourceWhitelistPattern("[a-zA-Z0-9._@-]+");
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        // History is the council's record: nothing deletes it unless disposal, a recorded act, does.
        engine.setHistoryCleanupEnabled(false);
    }
}
