package uk.mandate.tracking;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.mandate.organisation.Directory;
import uk.mandate.organisation.Directory.GroupEntry;
import uk.mandate.process.Cases.OpenTask;

/** Who holds a task, as people call them: two of one office are told apart. */
@Component
class Holders {
    private final Directory directory;

    Holders(Directory directory) {
        this.directory = directory;
    }

    /** The person who claimed it, else the offices that may. */
    String of(OpenTask task) {
        var assignee = task.assignee();
        if (assignee != null) {
            return directory.nameOf(assignee).orElse(assignee.value());
        }
        var names = directory.groups().stream().collect(Collectors.toMap(GroupEntry::id, GroupEntry::name));
        return task.groups().stream()
                .map(group -> names.getOrDefault(group, group))
                .collect(Collectors.joining(" or "));
    }
}
