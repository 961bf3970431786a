package uk.mandate.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;

/** Where a command stands and who gives it, noted on the way in so that a refusal can tell after the roll-back. */
record AnsweredPlace(
        @Nullable String caseReference,
        @Nullable String process,
        @Nullable String element,
        @Nullable ActingPerson person) {
    private static final ThreadLocal<@Nullable AnsweredPlace> CURRENT = new ThreadLocal<>();

    static void note(DelegateTask task) {
        var inHand = new EngineTask(task);
        CURRENT.set(new AnsweredPlace(
                task.getExecution().getProcessBusinessKey(),
                inHand.process(),
                inHand.element(),
                Acting.current().orElse(null)));
    }

    /** Hands the note over and forgets it. */
    static AnsweredPlace take() {
        var noted = CURRENT.get();
        CURRENT.remove();
        return noted == null
                ? new AnsweredPlace(null, null, null, Acting.current().orElse(null))
                : noted;
    }
}
