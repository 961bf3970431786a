package uk.mandate.security.engine;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import uk.mandate.organisation.Directory.GroupEntry;

/** The engine's question for groups, answered from the organisation, by id. */
class Groups extends GroupQueryImpl {
    private static final String TYPE = "WORKFLOW";
    private final transient EngineGroups groups;

    Groups(CommandExecutor executor, EngineGroups groups) {
        super(executor);
        this.groups = groups;
    }

    @Override
    public long executeCount(CommandContext commandContext) {
        return found().count();
    }

    @Override
    public List<Group> executeList(CommandContext commandContext, Page page) {
        return Paged.part(found().map(Groups::group), this);
    }

    private Stream<GroupEntry> found() {
        return candidates()
                .filter(group -> id == null || id.equals(group.id()))
                .filter(group -> ids == null || Arrays.asList(ids).contains(group.id()))
                .filter(group -> name == null || name.equals(group.name()))
                .filter(Paged.like(nameLike, GroupEntry::name))
                .filter(group -> type == null || type.equals(TYPE))
                .filter(group -> tenantId == null)
                .sorted(Comparator.comparing(GroupEntry::id));
    }

    private Stream<GroupEntry> candidates() {
        if (userId == null) {
            return groups.groups().stream();
        }
        var memberOf = groups.groupsOf(userId);
        return groups.groups().stream().filter(group -> memberOf.contains(group.id()));
    }

    static Group group(GroupEntry entry) {
        var group = new GroupEntity(entry.id());
        group.setName(entry.name());
        group.setType(TYPE);
        return group;
    }
}
