package uk.mandate.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.mandate.policy.PolicyPack;
import uk.mandate.process.TasksSetByLaw;
import uk.mandate.testing.MandateTest;

/** A task is marked as set by law exactly where its due date comes from a clock of the law: whoever holds it is told at once. */
@MandateTest
class TasksSetByLawTest {
    private static final Pattern CLOCK = Pattern.compile("deadlines\\.\\w+\\('([a-z-]+)'");

    @Autowired
    TasksSetByLaw setByLaw;

    @Test
    void theMarkAndTheClockAgree() {
        var tasks = Model.all().stream()
                .flatMap(model -> model.all(UserTask.class).stream().map(task -> new Place(model.key(), task)))
                .toList();

        assertThat(marked(tasks)).isNotEmpty().isEqualTo(withAClockOfTheLaw(tasks));
    }

    private Set<String> marked(List<Place> tasks) {
        return tasks.stream()
                .filter(place -> setByLaw.include(place.process(), place.task().getId()))
                .map(Place::words)
                .collect(Collectors.toSet());
    }

    private static Set<String> withAClockOfTheLaw(List<Place> tasks) {
        return tasks.stream()
                .filter(place -> isOfTheLaw(String.valueOf(place.task().getCamundaDueDate())))
                .map(Place::words)
                .collect(Collectors.toSet());
    }

    private static boolean isOfTheLaw(String dueDate) {
        var clock = CLOCK.matcher(dueDate);
        return clock.find() && PolicyPack.isClockOfTheLaw(clock.group(1));
    }

    private record Place(String process, UserTask task) {
        private String words() {
            return process + "/" + task.getId();
        }
    }
}
