package uk.mandate.process;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.interceptor.Command;

/**
 * The engine's commands that a person may give, by whatever way they come: reading what the authorisations show, claiming,
 * giving back and answering. Whatever is not named here is refused, so a new engine brings nothing unseen. The vendor's
 * classes are named by text, because many are private.
 */
final class PeoplesCommands {
    /** Change a case; each is judged on its own. */
    static final Set<String> ACTS =
            EngineClasses.in("cmd.", "CompleteTaskCmd", "SubmitTaskFormCmd", "ClaimTaskCmd", "AssignTaskCmd");

    /** Read only. Queries, which all extend one class, are not named one by one. */
    static final Set<String> READS = Stream.of(
                    CaseReads.TASKS,
                    CaseReads.CASES,
                    ModelReads.MODELS,
                    ModelReads.DECISIONS,
                    SystemReads.PEOPLE_AND_SYSTEM,
                    SystemReads.FORMS_AND_REPORTS,
                    SystemReads.WEB_APPLICATIONS)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    /** Issued only by the engine's own threads and by its start and stop; no service leads a person to them. */
    static final Set<String> HOUSEKEEPING = Stream.of(
                    EngineClasses.in(
                            "cmd.", "AcquireJobsCmd", "UnlockJobCmd", "GetNextIdBlockCmd", "DetermineHistoryLevelCmd"),
                    EngineClasses.in(
                            "",
                            "BootstrapEngineCommand",
                            "HistoryLevelSetupCommand",
                            "SchemaOperationProcessEngineClose",
                            "SchemaOperationsProcessEngineBuild",
                            "jobexecutor.GetUnlockedTimersByDuedateCmd"))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private PeoplesCommands() {}

    static boolean allow(Command<?> command) {
        var name = command.getClass().getName();
        return command instanceof AbstractQuery<?, ?>
                || ACTS.contains(name)
                || READS.contains(name)
                || HOUSEKEEPING.contains(name);
    }
}
