package uk.mandate.walk;

import java.util.HashMap;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.Refusal;
import uk.mandate.testing.CaseWalk;

/** The engine's gate, without the web before it. */
final class GateDoor implements Door {
    /** The code that marks the engine's exceptions which carry a sentence of ours. */
    private static final int REFUSED = 22222;

    private final TaskService tasks;

    GateDoor(TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public Reply send(Attempt attempt) {
        try {
            Acting.as(
                    CaseWalk.as(attempt.person()),
                    () -> tasks.complete(attempt.task().id(), new HashMap<>(attempt.answer())));
            return Reply.TAKEN;
        } catch (Refusal refused) {
            return Reply.refused(refused.sentence(), attempt);
        } catch (ProcessEngineException thrown) {
            if (thrown.getCode() == REFUSED) {
                return Reply.refused(String.valueOf(thrown.getMessage()), attempt);
            }
            throw new WalkFailed("No refusal: " + attempt, thrown);
        } catch (RuntimeException thrown) {
            throw new WalkFailed("No refusal: " + attempt, thrown);
        }
    }
}
