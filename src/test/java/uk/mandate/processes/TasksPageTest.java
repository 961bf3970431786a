package uk.mandate.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.mandate.policy.Policies;
import uk.mandate.process.OfficerTask;
import uk.mandate.testing.MandateTest;

/** The page of tasks is as new as models, forms, answers and tasks. With {@code -Dredraw=true} it is written anew first. */
@MandateTest
class TasksPageTest {
    private static final Path PAGE = Path.of("docs", "tasks.md");
    private static final String REMEDY = "run: mvn test -Dtest=TasksPageTest -Dredraw=true";

    @Autowired
    Policies policies;

    @Autowired
    List<OfficerTask<?>> tasks;

    @Test
    void thePageSaysWhatModelsFormsAndTasksSay() throws IOException {
        var page = page();
        if (Boolean.getBoolean("redraw")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).as(REMEDY).hasContent(page);
    }

    @Test
    void everyTaskOfEveryModelIsOnThePage() {
        var page = page();
        assertThat(Model.all().stream().flatMap(model -> model.userTasks().stream()))
                .isNotEmpty()
                .allSatisfy(task -> assertThat(page).contains("### " + task.getName() + "\n"));
    }

    @Test
    void aConditionStandsInTheFormsOwnWords() {
        assertThat(page())
                .contains("| Why was it not held? | `notHeldReason` |")
                .contains(
                        "asked where “What did Council decide on the strategy?” is “Meeting not held, or item not reached”")
                .contains("two working days after the Council meeting (policy clock `record-decision`, a target).");
    }

    private String page() {
        return new TasksPage(policies.current(), ProjectHouse.offices(), tasks).of(Model.all());
    }
}
