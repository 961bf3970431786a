package uk.mandate.security.engine;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/** Writes grants into the engine's table, each once, and takes away what an older version of Mandate granted. */
@Component
class EngineGrants {
    /** The kinds of thing whose grants are all ours; those of tasks and filters come and go with them. */
    private static final List<Resources> OURS = List.of(
            Resources.APPLICATION,
            Resources.PROCESS_DEFINITION,
            Resources.PROCESS_INSTANCE,
            Resources.DECISION_DEFINITION,
            Resources.DEPLOYMENT,
            Resources.AUTHORIZATION,
            Resources.SYSTEM);

    private final AuthorizationService authorizations;

    EngineGrants(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    void renew() {
        OURS.stream()
                .flatMap(kind -> authorizations.createAuthorizationQuery().resourceType(kind).list().stream())
                .filter(stored -> Grant.ALL.stream().noneMatch(grant -> isFor(grant, stored)))
                .forEach(stored -> authorizations.deleteAuthorization(stored.getId()));
        Grant.ALL.forEach(this::grant);
    }

    void grant(Grant grant) {
        var stored = authorizations
                .createAuthorizationQuery()
                .groupIdIn(grant.group())
                .resourceType(grant.resource())
                .resourceId(grant.id())
                .singleResult();
        if (stored == null) {
            stored = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            stored.setGroupId(grant.group());
            stored.setResource(grant.resource());
            stored.setResourceId(grant.id());
        } else if (has(stored, grant)) {
            return;
        }
        stored.setPermissions(grant.permissions().toArray(Permission[]::new));
        authorizations.saveAuthorization(stored);
    }

    private static boolean isFor(Grant grant, Authorization stored) {
        return grant.group().equals(stored.getGroupId())
                && grant.resource().resourceType() == stored.getResourceType()
                && grant.id().equals(stored.getResourceId());
    }

    private static boolean has(Authorization stored, Grant grant) {
        var permissions = new HashSet<>(
                Arrays.asList(stored.getPermissions(grant.permissions().toArray(Permission[]::new))));
        permissions.remove(Permissions.NONE);
        return permissions.equals(new HashSet<>(grant.permissions()));
    }
}
