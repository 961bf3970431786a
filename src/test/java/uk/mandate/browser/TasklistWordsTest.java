package uk.mandate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.mandate.decision.CouncilAnswers.decided;
import static uk.mandate.decision.CouncilAnswers.deferred;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.mandate.accountability.Acting;
import uk.mandate.process.Cases;
import uk.mandate.strategy.BringIn;
import uk.mandate.testing.CaseFile;
import uk.mandate.testing.CaseWalk;

/** What Tasklist says of an answer that was taken, of one that was not, and of a task that is gone. */
class TasklistWordsTest extends BrowserTest {
    private static final String ELEMENT = "Task_RecordCouncilDecision";

    @Autowired
    CaseWalk walk;

    @Autowired
    BringIn bringIn;

    @Autowired
    Cases cases;

    private String strategy = "";
    private Desk desk;

    @BeforeEach
    void councilHasMet() {
        var file = CaseFile.recommended().planned("council", "2025-02-26");
        strategy = Acting.as(CaseWalk.as("democratic.services"), () -> bringIn.bringIn(file.yaml()))
                .value();
        walk.on("2025-02-27T09:00");
        desk = Desk.of("democratic.services", address());
    }

    @AfterEach
    void theOfficerLeaves() {
        desk.close();
    }

    @Test
    void aTaskThatIsGoneIsToldOnceAndPlainly() {
        var page = desk.open(task());
        TaskOnScreen.of(page, strategy, ELEMENT);
        walk.answer(strategy, ELEMENT, CaseWalk.as("democratic.services"), deferred("2025-02-26"));

        page.reload();

        assertThat(notice(page))
                .containsText(
                        "What you asked for is not here, or your office may not see it; go back to the list of tasks.");
        assertThat(notice(page)).hasCount(1);
        assertThat(notice(page).innerText()).doesNotContain("&lt;", "<").containsOnlyOnce("What you asked for");
        picture(page, "task-gone");
    }

    @Test
    void anEmptyFormSaysWhatToDoAndShowsTheFirstWrongField() {
        var page = desk.open(task());
        var form = TaskOnScreen.of(page, strategy, ELEMENT).claim();
        page.locator(".form-actions .btn-primary").scrollIntoViewIfNeeded();
        page.locator(".fjs-form [id$='-Field_Dispensations']").scrollIntoViewIfNeeded();

        assertThat(form.sendAndReadRefusal()).contains("nothing was recorded", "put right what is marked");

        assertThat(page.getByText("Adopted unamended")).isInViewport();
        assertThat(page.locator(".fjs-form .fjs-has-errors").first()).isInViewport();
        picture(page, "form-empty");
        form.fillIn(decided("adopted", "2025-02-26")).send();
    }

    @Test
    void aRuleThatIsBrokenStandsUnderAHeadingOfOurs() {
        var page = desk.open(task());
        TaskOnScreen.of(page, strategy, ELEMENT)
                .claim()
                .fillIn(decided("adopted", "2025-03-26"))
                .complete();

        assertThat(notice(page)).containsText("Not done yet");
        assertThat(notice(page)).containsText("in the future");
        assertThat(notice(page)).not().containsText("An error happened");
        picture(page, "answer-refused");
    }

    @Test
    void anAnswerThatWasTakenIsConfirmed() {
        var page = desk.open(task());
        TaskOnScreen.of(page, strategy, ELEMENT)
                .claim()
                .fillIn(decided("adopted", "2025-02-26"))
                .complete();

        assertThat(page.locator(".page-notifications .alert-success"))
                .containsText("Your answer is recorded in the ledger.");
        picture(page, "answer-taken");
    }

    private static Locator notice(Page page) {
        return page.locator(".page-notifications .alert:visible");
    }

    private String task() {
        return "/camunda/app/tasklist/default/#/?task="
                + cases.openTasks(strategy).get(0).id();
    }
}
