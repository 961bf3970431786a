package uk.mandate.audit;

import java.util.Date;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.jspecify.annotations.Nullable;

/** What all steps of the engine have in common: the place in the case, and who acts. */
final class Steps {
    private Steps() {}

    static EntryDraft step(String type, HistoryEvent event, @Nullable String element) {
        return step(type, event, caseReference(event.getProcessInstanceId()), element);
    }

    static EntryDraft step(String type, HistoryEvent event, @Nullable String caseReference, @Nullable String element) {
        return EntryDraft.of(EntryKind.STEP, type, WhoActs.now())
                .at(new Place(caseReference, event.getProcessDefinitionKey(), element))
                .detail("processInstance", event.getProcessInstanceId());
    }

    static @Nullable String instant(@Nullable Date date) {
        return date == null ? null : date.toInstant().toString();
    }

    /** The business key: from the running instance, or from history where the command has just ended it. */
    private static @Nullable String caseReference(@Nullable String processInstance) {
        if (processInstance == null) {
            return null;
        }
        var command = Context.getCommandContext();
        var running = command.getExecutionManager().findExecutionById(processInstance);
        if (running != null) {
            return running.getBusinessKey();
        }
        var ended = command.getHistoricProcessInstanceManager().findHistoricProcessInstance(processInstance);
        return ended == null ? null : ended.getBusinessKey();
    }
}
