package uk.mandate.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import uk.mandate.testing.MandateTest;

/**
 * A test in Chromium, with British dates. Each test has a browser context of its own, as if on a computer of its own. Where
 * there is no Chromium the test is skipped with a plain sentence; in the build that counts ({@code CI=true}) it fails.
 */
@MandateTest
@Tag("browser")
abstract class BrowserTest {
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final Path DOCUMENTATION = Path.of("docs", "pictures");

    @Autowired
    Environment environment;

    private @Nullable BrowserContext context;

    @BeforeEach
    void aChromiumIsThere() {
        if (Chromium.find().isEmpty()) {
            var sentence = "No Chromium was found: install Debian's package chromium or name one in CHROMIUM.";
            if ("true".equals(System.getenv("CI"))) {
                Assertions.fail(sentence);
            }
            Assumptions.abort(sentence);
        }
    }

    @AfterEach
    void closeTheBrowser() {
        if (context != null) {
            context.close();
            context = null;
        }
    }

    /** A new window; the first of a test opens the computer, later ones are windows of the same. */
    Page newPage() {
        if (context == null) {
            context = Chromium.newContext(address());
        }
        return context.newPage();
    }

    /** Signs in on the sign-in page, wherever the browser is. */
    Page signIn(Page page, String person) {
        if (!page.url().contains("/sign-in")) {
            page.navigate("/sign-in");
        }
        page.getByLabel("User name").fill(person);
        page.getByLabel("Password").fill(MandateTest.PASSWORD);
        page.locator("#sign-in button").click();
        page.waitForURL(url -> !url.contains("/sign-in"));
        return page;
    }

    /** A picture for people to look at, below {@code target/pictures}. */
    void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    /** A picture of the documentation, which {@code -Dredraw=true} draws anew. */
    static void documentationPicture(Page page, String name) {
        var folder = Boolean.getBoolean("redraw") ? DOCUMENTATION : PICTURES;
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
    }

    void forgetTheSession() {
        if (context != null) {
            context.clearCookies();
        }
    }

    String address() {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }
}
