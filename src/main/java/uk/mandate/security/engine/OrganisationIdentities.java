package uk.mandate.security.engine;

import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.TenantQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.jspecify.annotations.Nullable;

/**
 * The engine's identities, read from the organisation. It is read-only, so the engine refuses every change of users, groups
 * and passwords; and no password ever matches, because people sign in with us and nowhere else.
 */
class OrganisationIdentities implements ReadOnlyIdentityProvider {
    private final EngineGroups groups;

    OrganisationIdentities(EngineGroups groups) {
        this.groups = groups;
    }

    @Override
    public @Nullable User findUserById(String userId) {
        return groups.person(userId).map(Users::user).orElse(null);
    }

    @Override
    public UserQuery createUserQuery() {
        return new Users(executor(), groups);
    }

    @Override
    public UserQuery createUserQuery(CommandContext commandContext) {
        return new Users(executor(), groups);
    }

    @Override
    public NativeUserQuery createNativeUserQuery() {
        throw new BadUserRequestException("People are not kept in the engine's tables.");
    }

    @Override
    public boolean checkPassword(String userId, String password) {
        return false;
    }

    @Override
    public @Nullable Group findGroupById(String groupId) {
        return groups.groups().stream()
                .filter(group -> group.id().equals(groupId))
                .map(Groups::group)
                .findFirst()
                .orElse(null);
    }

    @Override
    public GroupQuery createGroupQuery() {
        return new Groups(executor(), groups);
    }

    @Override
    public GroupQuery createGroupQuery(CommandContext commandContext) {
        return new Groups(executor(), groups);
    }

    @Override
    public @Nullable Tenant findTenantById(String tenantId) {
        return null;
    }

    @Override
    public TenantQuery createTenantQuery() {
        return new NoTenants(executor());
    }

    @Override
    public TenantQuery createTenantQuery(CommandContext commandContext) {
        return new NoTenants(executor());
    }

    @Override
    public void flush() {
        // Nothing is ever changed here.
    }

    @Override
    public void close() {
        // Nothing is held open.
    }

    private static CommandExecutor executor() {
        return Context.getProcessEngineConfiguration().getCommandExecutorTxRequired();
    }

    /** One council, no tenants. */
    private static class NoTenants extends TenantQueryImpl {
        NoTenants(CommandExecutor executor) {
            super(executor);
        }

        @Override
        public long executeCount(CommandContext commandContext) {
            return 0;
        }

        @Override
        public List<Tenant> executeList(CommandContext commandContext, Page page) {
            return List.of();
        }
    }
}
