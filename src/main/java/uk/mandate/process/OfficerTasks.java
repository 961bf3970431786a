package uk.mandate.process;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Every {@link OfficerTask}, by process and element; asked for late, because they use the engine and the engine uses them. */
@Component
class OfficerTasks implements TasksSetByLaw {
    private final SingletonSupplier<Map<String, OfficerTask<?>>> byPlace;

    OfficerTasks(ObjectProvider<OfficerTask<?>> tasks) {
        byPlace = SingletonSupplier.of(() -> tasks.stream()
                .collect(Collectors.toUnmodifiableMap(
                        task -> place(task.process(), task.element()), Function.identity())));
    }

    /** The Java side of this task; a modelling error where there is none. */
    OfficerTask<?> of(TaskInHand task) {
        var found = byPlace.obtain().get(place(task.process(), task.element()));
        if (found == null) {
            throw new IllegalStateException(
                    "No OfficerTask stands behind " + place(task.process(), task.element()) + ".");
        }
        return found;
    }

    @Override
    public boolean include(String process, String element) {
        var found = byPlace.obtain().get(place(process, element));
        return found != null && found.isSetByLaw();
    }

    private static String place(String process, String element) {
        return process + "/" + element;
    }
}
