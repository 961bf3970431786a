package uk.mandate.process;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The raw answers that this thread's commands brought, by task id, between their being taken out and the gate. */
final class AnswersInHand {
    private static final ThreadLocal<Map<String, Map<String, @Nullable Object>>> ANSWERS =
            ThreadLocal.withInitial(HashMap::new);

    private AnswersInHand() {}

    static <T> T holding(String taskId, Map<String, @Nullable Object> answer, Supplier<T> work) {
        ANSWERS.get().put(taskId, answer);
        try {
            return work.get();
        } finally {
            letGo(taskId);
        }
    }

    static @Nullable Map<String, @Nullable Object> of(String taskId) {
        return ANSWERS.get().get(taskId);
    }

    private static void letGo(String taskId) {
        ANSWERS.get().remove(taskId);
        if (ANSWERS.get().isEmpty()) {
            ANSWERS.remove();
        }
    }
}
