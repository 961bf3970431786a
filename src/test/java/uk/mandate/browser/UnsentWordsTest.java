package uk.mandate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.mandate.accountability.Acting;
import uk.mandate.strategy.BringIn;
import uk.mandate.testing.CaseFile;
import uk.mandate.testing.CaseWalk;

/** A session that ends while somebody fills in a page of ours: they sign in again, and nothing that they typed is lost. */
class UnsentWordsTest extends BrowserTest {
    private static final String REGISTER = "/admin/organisation/new/person";
    private static final String WORDS = "Decided by the chief executive,\nletter of 6 January: “as asked”";

    @Autowired
    BringIn bringIn;

    private String upload = "";

    @BeforeEach
    void aCase() {
        var reference = Acting.as(
                CaseWalk.as("democratic.services"),
                () -> bringIn.bringIn(
                        CaseFile.recommended().planned("council", "2025-02-26").yaml()));
        upload = "/strategies/" + reference.value() + "/documents/new";
    }

    @Test
    void aChangeOfTheOrganisationComesBackAsItWasTypedUntilItIsTaken() {
        try (var desk = Desk.of("administrator", address())) {
            var page = desk.open(REGISTER);
            page.locator("#name").fill("Jo Unsent");
            page.locator("#id").fill("jo.unsent");
            page.locator("#from-day").fill("3");
            page.locator("#reason").fill(WORDS);
            desk.loseSession();
            send(page);

            signInAgain(desk, "administrator", REGISTER);
            assertThat(back(page)).isVisible();
            assertThat(page.locator("#name")).hasValue("Jo Unsent");
            assertThat(page.locator("#id")).hasValue("jo.unsent");
            assertThat(page.locator("#from-day")).hasValue("3");
            assertThat(page.locator("#reason")).hasValue(WORDS);
            picture(page, "unsent-words");

            send(page);
            assertThat(page.locator(".govuk-notification-banner--success")).containsText("on record");
            page.waitForLoadState();
            desk.open(REGISTER);
            assertThat(page.locator("#reason")).hasValue("");
            assertThat(back(page)).hasCount(0);
        }
    }

    @Test
    void aRefusedUploadLeadsBackToItsPageAndToEveryAnswerButTheFile() {
        try (var desk = Desk.of("democratic.services", address())) {
            var page = desk.open(upload);
            page.locator("#title").fill("Exempt annex");
            page.locator("#kind").selectOption("MINUTES");
            page.locator("#access-EXEMPT").check();
            send(page);
            assertThat(page.locator(".govuk-error-summary")).containsText("Choose a file");
            page.waitForLoadState();
            page.locator("#publicInterest").fill(WORDS);
            desk.loseSession();
            send(page);

            signInAgain(desk, "democratic.services", upload);
            assertThat(back(page)).containsText("A file has to be chosen again.");
            assertThat(page.locator("#title")).hasValue("Exempt annex");
            assertThat(page.locator("#kind")).hasValue("MINUTES");
            assertThat(page.locator("#access-EXEMPT")).isChecked();
            assertThat(page.locator("#publicInterest")).hasValue(WORDS);
        }
    }

    @Test
    void wordsTypedBeforeTheScriptHasComeAreKeptToo() {
        try (var desk = Desk.of("democratic.services", address())) {
            var page = desk.page();
            var late = new ArrayList<Route>();
            page.route("**/unsent-words.js", late::add);
            page.navigate(upload, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            page.locator("#publicInterest").fill(WORDS);
            page.waitForCondition(() -> !late.isEmpty());
            page.unroute("**/unsent-words.js");
            late.get(0).resume();
            page.waitForLoadState();
            desk.loseSession();
            send(page);

            signInAgain(desk, "democratic.services", upload);
            assertThat(page.locator("#publicInterest")).hasValue(WORDS);
        }
    }

    @Test
    void theyAreNobodyElses() {
        try (var desk = Desk.of("democratic.services", address())) {
            var page = desk.open(upload);
            page.locator("#publicInterest").fill(WORDS);
            assertThat(kept(page)).isEqualTo(1);
            // As a page leaves them that stayed open in another window while somebody else signed in.
            page.evaluate("() => localStorage.setItem('mandate-person', 'lead.officer')");
            desk.loseSession();
            send(page);

            signInAgain(desk, "lead.officer", upload);
            assertThat(page.locator("#publicInterest")).hasValue("");
            assertThat(back(page)).hasCount(0);
        }
    }

    @Test
    void whoeverElseSignsInRemovesThem() {
        try (var desk = Desk.of("democratic.services", address())) {
            var page = desk.open(upload);
            page.locator("#publicInterest").fill(WORDS);
            assertThat(kept(page)).isEqualTo(1);
            desk.loseSession();
            send(page);

            signInAgain(desk, "lead.officer", upload);
            assertThat(kept(page)).isZero();
        }
    }

    @Test
    void wordsThatAreNotWantedAnyMoreAreRemovedByTheirWriter() {
        try (var desk = Desk.of("democratic.services", address())) {
            var page = desk.open("/strategies/bring-in");
            page.locator("#content").fill(WORDS);
            desk.open("/strategies/bring-in");
            assertThat(page.locator("#content")).hasValue(WORDS);

            back(page).getByText("Remove it").click();

            assertThat(page.locator("#content")).hasValue("");
            assertThat(page.locator("#content")).isFocused();
            desk.open("/strategies/bring-in");
            assertThat(page.locator("#content")).hasValue("");
        }
    }

    private static void send(Page page) {
        page.locator("form[method=post]:not(.mandate-header__sign-out) button[type=submit]")
                .click();
    }

    private static void signInAgain(Desk desk, String person, String backAt) {
        desk.page().waitForURL(Pattern.compile(".*/sign-in\\?ended.*"));
        desk.signIn(person);
        assertThat(desk.page()).hasURL(backAt);
    }

    private static Locator back(Page page) {
        return page.getByText("What you typed here and did not send is back.");
    }

    private static int kept(Page page) {
        return (int) page.evaluate(
                "() => Object.keys(localStorage).filter(key => key.startsWith('mandate-unsent:')).length");
    }
}
