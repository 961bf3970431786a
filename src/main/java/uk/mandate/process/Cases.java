package uk.mandate.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.PersonId;

/**
 * The cases that run, without the engine's types: for starting one and for showing where each stands. Nothing here asks
 * what the reader may see; the page that shows it has asked.
 */
public interface Cases {

    /** Starts a case. The caller has judged that it may start; the variables hold ids, outcomes and ISO dates only. */
    void start(String process, String caseReference, Map<String, String> variables);

    /** Every open task of every case, oldest first. */
    List<OpenTask> openTasks();

    /** The open tasks of one case, oldest first. */
    List<OpenTask> openTasks(String caseReference);

    /** Those of these tasks that are open still, oldest first. */
    List<OpenTask> openTasks(Set<String> ids);

    /** One path for each process instance of the case, the root first, called ones in the order of their start. */
    List<Path> paths(String caseReference);

    /** The model as BPMN XML, in the version that the path ran on. */
    String model(String definitionId);

    /** Whether the case has run and nothing of it runs any more. */
    boolean isEnded(String caseReference);

    /**
     * An open task, and who holds it.
     *
     * @param clock the policy's clock by which it is due; {@code null} where its day comes from elsewhere
     */
    record OpenTask(
            String id,
            String caseReference,
            String process,
            String element,
            String name,
            @Nullable PersonId assignee,
            List<String> groups,
            @Nullable LocalDate due,
            @Nullable String clock,
            Instant created) {}

    /** What one process instance has passed, in order, and where it stands. */
    record Path(String process, String name, String definitionId, List<Step> steps) {}

    /**
     * One element, each time it was entered.
     *
     * @param kind the engine's name of the element's type, such as {@code userTask} or {@code exclusiveGateway}
     * @param name the element's id where the model gives it none
     * @param left {@code null} while the case stands there
     * @param cancelled whether it was interrupted rather than finished
     */
    record Step(String element, String name, String kind, Instant entered, @Nullable Instant left, boolean cancelled) {

        /** Whether the model has a name for the element. */
        public boolean isNamed() {
            return !name.equals(element);
        }
    }
}
