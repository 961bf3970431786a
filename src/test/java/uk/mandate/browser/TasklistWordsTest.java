package uk.mandate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.mandate.decision.CouncilAnswers.decided;
import static uk.mandate.decision.CouncilAnswers.deferred;
import static uk.mandate.decision.CouncilAnswers.with;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    @ParameterizedTest
    @ValueSource(
            strings = {"30/02/2025", "02/26/2025", "26/02", "26/02/25", "26 February 2025", "tomorrow", "26/02/1825"})
    void whatIsNoDayStaysAsTypedAndIsRefusedAtTheField(String typed) {
        var page = desk.open(task());
        var form = TaskOnScreen.of(page, strategy, ELEMENT).claim();
        form.fillIn(decided("objection", "2025-02-26"));
        var day = page.locator(".fjs-form [id$='-Field_HeldOn-date']");

        day.fill(typed);
        page.locator(".fjs-form [id$='-Field_Reasons']").click();

        var field = page.locator(
                ".fjs-form-field-datetime",
                new Page.LocatorOptions().setHas(page.locator("[id$='-Field_HeldOn-date']")));
        assertThat(field).containsText("There is no such day, so it was not taken; write one as dd/mm/yyyy");
        assertThat(day).hasValue(typed);
        assertThat(form.sendAndReadRefusal()).contains("There is no such day");
        assertThat(day).hasValue(typed);
        assertThat(day).isInViewport();
        picture(page, "no-day");
        assertThat(walk.waitingAt(strategy)).containsExactly(ELEMENT);

        form.fillIn(with(decided("objection", "2025-02-26"), "heldOn", "2025-02-26"));
        assertThat(field).not().containsText("There is no such day");
        form.send();
        assertThat(walk.waitingAt(strategy)).doesNotContain(ELEMENT);
    }

    private static Locator notice(Page page) {
        return page.locator(".page-notifications .alert:visible");
    }

    private String task() {
        return "/camunda/app/tasklist/default/#/?task="
                + cases.openTasks(strategy).get(0).id();
    }
}
