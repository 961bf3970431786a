package uk.mandate.security.engine;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static uk.mandate.security.engine.EngineGroups.ADMINISTRATOR;
import static uk.mandate.security.engine.EngineGroups.GOVERNANCE;
import static uk.mandate.security.engine.EngineGroups.OFFICERS;

import java.util.List;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.SystemPermissions;

/**
 * What one group may do with one kind of thing in the engine. Only groups are granted anything, never a person, because the
 * engine applies what is left over to whoever gets the name next. Nobody gets {@code READ_TASK} or {@code TASK_WORK} on a
 * process definition: that would open every task of it. Who may work on a task, the task itself grants to its candidates.
 */
record Grant(String group, Resource resource, String id, List<Permission> permissions) {
    private static final String TASKLIST = "tasklist";
    private static final String COCKPIT = "cockpit";
    private static final String ADMIN = "admin";

    /** All that ever stands in the engine's table beside the tasks' own and the filters'. */
    static final List<Grant> ALL = List.of(
            new Grant(OFFICERS, Resources.APPLICATION, TASKLIST, ACCESS),
            // Tasklist shows the process's name and picture beside the task.
            new Grant(OFFICERS, Resources.PROCESS_DEFINITION, ANY, READ),
            new Grant(GOVERNANCE, Resources.APPLICATION, COCKPIT, ACCESS),
            readsCases(GOVERNANCE),
            new Grant(GOVERNANCE, Resources.PROCESS_INSTANCE, ANY, READ),
            new Grant(GOVERNANCE, Resources.TASK, ANY, READ),
            new Grant(GOVERNANCE, Resources.DECISION_DEFINITION, ANY, READ),
            new Grant(ADMINISTRATOR, Resources.APPLICATION, COCKPIT, ACCESS),
            new Grant(ADMINISTRATOR, Resources.APPLICATION, ADMIN, ACCESS),
            readsCases(ADMINISTRATOR),
            new Grant(ADMINISTRATOR, Resources.PROCESS_INSTANCE, ANY, READ),
            new Grant(ADMINISTRATOR, Resources.DEPLOYMENT, ANY, READ),
            new Grant(ADMINISTRATOR, Resources.AUTHORIZATION, ANY, READ),
            new Grant(ADMINISTRATOR, Resources.SYSTEM, ANY, SystemPermissions.READ));

    Grant(String group, Resource resource, String id, Permission... permissions) {
        this(group, resource, id, List.of(permissions));
    }

    private static Grant readsCases(String group) {
        return new Grant(
                group,
                Resources.PROCESS_DEFINITION,
                ANY,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_HISTORY);
    }
}
