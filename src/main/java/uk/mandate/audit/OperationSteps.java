package uk.mandate.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.UserOperationLogEntryEventEntity;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContextListener;
import uk.mandate.accountability.Change;

/**
 * What somebody did to the engine itself, such as deploying a model, suspending a process or granting an authorisation. What
 * officers do with tasks is left out: the tasks' own steps say it. The engine logs one event for each property; they are
 * gathered until the command ends and become one entry for each thing operated on.
 */
final class OperationSteps {
    /** What the steps of processes and timers say already. */
    private static final Set<List<String>> SAID_ELSEWHERE = Set.of(
            List.of(EntityTypes.PROCESS_INSTANCE, UserOperationLogEntry.OPERATION_TYPE_CREATE),
            List.of(EntityTypes.JOB, UserOperationLogEntry.OPERATION_TYPE_EXECUTE));

    private final Map<CommandContext, Gathered> underWay = new ConcurrentHashMap<>();
    private final Ledger ledger;

    OperationSteps(Ledger ledger) {
        this.ledger = ledger;
    }

    void gather(UserOperationLogEntryEventEntity event) {
        if (UserOperationLogEntry.CATEGORY_TASK_WORKER.equals(event.getCategory())
                || SAID_ELSEWHERE.contains(List.of(event.getEntityType(), event.getOperationType()))) {
            return;
        }
        underWay.computeIfAbsent(Context.getCommandContext(), this::begin).add(event);
    }

    private Gathered begin(CommandContext command) {
        var gathered = new Gathered();
        command.registerCommandContextListener(gathered);
        return gathered;
    }

    private class Gathered implements CommandContextListener {
        private final Map<List<String>, List<UserOperationLogEntryEventEntity>> operations = new LinkedHashMap<>();

        void add(UserOperationLogEntryEventEntity event) {
            var thing = List.of(event.getEntityType(), event.getOperationType(), about(event));
            operations.computeIfAbsent(thing, key -> new ArrayList<>()).add(event);
        }

        @Override
        public void onCommandContextClose(CommandContext command) {
            underWay.remove(command);
            operations.values().stream().map(OperationSteps::draft).forEach(ledger::append);
        }

        @Override
        public void onCommandFailed(CommandContext command, Throwable thrown) {
            underWay.remove(command);
        }
    }

    private static String about(UserOperationLogEntryEventEntity event) {
        return Optional.ofNullable(event.getProcessInstanceId())
                .or(() -> Optional.ofNullable(event.getJobId()))
                .or(() -> Optional.ofNullable(event.getDeploymentId()))
                .orElse("");
    }

    private static EntryDraft draft(List<UserOperationLogEntryEventEntity> properties) {
        var first = properties.get(0);
        var changes = new LinkedHashMap<String, Change>();
        properties.stream()
                .filter(event -> event.getProperty() != null)
                .forEach(event ->
                        changes.putIfAbsent(event.getProperty(), Change.of(event.getOrgValue(), event.getNewValue())));
        return Steps.step("engine-administered", first, null)
                .detail("entity", first.getEntityType())
                .detail("operation", first.getOperationType())
                .detail("deployment", first.getDeploymentId())
                .changes(changes);
    }
}
