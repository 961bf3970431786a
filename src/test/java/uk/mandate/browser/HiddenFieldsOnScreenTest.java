package uk.mandate.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mandate.decision.CouncilAnswers.decided;
import static uk.mandate.decision.CouncilAnswers.deferred;
import static uk.mandate.decision.CouncilAnswers.with;
import static uk.mandate.decision.CouncilAnswers.without;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.mandate.accountability.Acting;
import uk.mandate.process.Cases;
import uk.mandate.strategy.BringIn;
import uk.mandate.testing.CaseFile;
import uk.mandate.testing.CaseWalk;

/** An officer who changes an answer contradicts nobody: what a field held before the form hid it is not sent. */
class HiddenFieldsOnScreenTest extends BrowserTest {
    private static final String ELEMENT = "Task_RecordCouncilDecision";
    private static final Map<String, Object> ADOPTED = decided("adopted", "2025-02-26");

    @Autowired
    CaseWalk walk;

    @Autowired
    BringIn bringIn;

    @Autowired
    Cases cases;

    @ParameterizedTest
    @MethodSource("afterwards")
    void anAnswerThatWasChangedIsTaken(Map<String, Object> afterwards) {
        var file = CaseFile.recommended().planned("council", "2025-02-26");
        Acting.as(CaseWalk.as("democratic.services"), () -> bringIn.bringIn(file.yaml()));
        walk.on("2025-02-27T09:00");
        var id = cases.openTasks(file.reference()).get(0).id();

        try (var desk = Desk.of("democratic.services", address())) {
            var page = desk.open("/camunda/app/tasklist/default/#/?task=" + id);
            TaskOnScreen.of(page, file.reference(), ELEMENT)
                    .claim()
                    .fillIn(ADOPTED)
                    .fillIn(afterwards)
                    .send();
        }

        assertThat(walk.waitingAt(file.reference())).isNotEmpty().doesNotContain(ELEMENT);
    }

    static Stream<Map<String, Object>> afterwards() {
        return Stream.of(with(without(ADOPTED, "delegationLimits"), "delegation", "refused"), deferred("2025-02-26"));
    }
}
