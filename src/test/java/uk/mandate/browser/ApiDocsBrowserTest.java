package uk.mandate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** The description of our interface, read in a browser under our own Content-Security-Policy. */
class ApiDocsBrowserTest extends BrowserTest {
    private final List<String> wrong = new CopyOnWriteArrayList<>();

    @Test
    void theOperationsAreListedAndNothingIsBlocked() {
        var page = signIn(newPage(), "lead.officer");
        page.onConsoleMessage(this::note);
        page.onRequest(this::note);

        page.navigate("/api/docs");

        var operations = page.locator(".opblock-summary-path");
        assertThat(operations.first()).isVisible();
        assertThat(operations.allInnerTexts())
                .map(path -> path.replace("\u200b", ""))
                .contains("/api/v1/strategies", "/api/v1/training/clock")
                .allMatch(path -> path.startsWith("/api/v1/"));
        page.locator(".opblock-summary", new Page.LocatorOptions().setHasText("strategies"))
                .first()
                .click();
        assertThat(page.locator(".opblock.is-open").first()).isVisible();
        picture(page, "api-docs");
        assertThat(wrong).isEmpty();
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error") || message.text().contains("Content Security Policy")) {
            wrong.add(message.text());
        }
    }

    /** Nothing is asked of anybody else's server. */
    private void note(Request request) {
        if (!request.url().startsWith(address()) && !request.url().startsWith("data:")) {
            wrong.add(request.url());
        }
    }
}
