package uk.mandate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.mandate.accountability.Acting;
import uk.mandate.process.Cases;
import uk.mandate.strategy.BringIn;
import uk.mandate.testing.CaseFile;
import uk.mandate.testing.CaseWalk;

/** A session that ends in the middle of an answer: the officer signs in again and goes on where the work stopped. */
class InterruptedWorkTest extends BrowserTest {
    private static final String ELEMENT = "Task_RecordCouncilDecision";

    @Autowired
    CaseWalk walk;

    @Autowired
    BringIn bringIn;

    @Autowired
    Cases cases;

    @Test
    void theSameTaskComesBackWithWhatWasTyped() {
        var strategy = Acting.as(
                        CaseWalk.as("democratic.services"),
                        () -> bringIn.bringIn(CaseFile.recommended()
                                .planned("council", "2025-02-26")
                                .yaml()))
                .value();
        walk.on("2025-02-27T09:00");
        var id = cases.openTasks(strategy).get(0).id();

        try (var desk = Desk.of("democratic.services", address())) {
            var page = desk.open("/camunda/app/tasklist/default/#/?task=" + id);
            var task = TaskOnScreen.of(page, strategy, ELEMENT).claim();
            task.fillIn(Map.of("outcome", "objection", "heldOn", "2025-02-26", "reasons", "Typed with care"));
            desk.loseSession();
            task.complete();

            page.waitForURL(Pattern.compile(".*/sign-in\\?next=.*"));
            desk.signIn("democratic.services");

            assertThat(page).hasURL(Pattern.compile(".*task=" + id + ".*"));
            var again = TaskOnScreen.of(page, strategy, ELEMENT);
            assertThat(again.valueOf("reasons")).isEqualTo("Typed with care");
            assertThat(again.valueOf("heldOn")).isEqualTo("26/02/2025");
        }
        assertThat(walk.waitingAt(strategy)).containsExactly(ELEMENT);
    }
}
