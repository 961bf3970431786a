package uk.mandate.audit;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;

/**
 * Who acts on this thread. A timer that fires is nobody's act, even where an administrator moved the training clock over it;
 * otherwise it is whoever the door named, and Mandate itself where no door did.
 */
final class WhoActs {
    private WhoActs() {}

    static ActingPerson now() {
        return currentJob() instanceof TimerEntity
                ? ActingPerson.timer()
                : Acting.current().orElseGet(ActingPerson::system);
    }

    private static @Nullable JobEntity currentJob() {
        var command = Context.getCommandContext();
        return command == null ? null : command.getCurrentJob();
    }
}
