package uk.mandate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The web applications show words and no keys of words on a first visit too, however late the words come. */
class LateWordsTest extends BrowserTest {
    private static final Pattern WORDS = Pattern.compile(".*/locales/en\\.json.*");
    private static final Pattern PART = Pattern.compile(".*/plugin\\.js.*");
    private static final long LATE_IN_NANOSECONDS = 3_000_000_000L;
    private static final long LONGER_THAN_THE_LOADER_IN_NANOSECONDS = 9_000_000_000L;
    private static final String KEYS = "SEARCH_PLACEHOLDER";

    @Test
    void tasklistWaitsForItsWords() {
        try (var desk = Desk.of("democratic.services", address())) {
            var page = tasklistWithLateWords(desk);

            assertThat(page.getByPlaceholder("Filter Tasks")).isVisible();
            assertThat(page.getByPlaceholder(KEYS)).hasCount(0);
            page.locator(".tasks-list .sorting-choice, .task-sortings").first().waitFor();
            assertThat(page.locator("body").innerText()).doesNotContain("CREATION_DATE", KEYS);
        }
    }

    /** Else the test above would show nothing. */
    @Test
    void withoutOurScriptItShowsTheirKeys() {
        try (var desk = Desk.of("democratic.services", address())) {
            desk.page()
                    .route(
                            Pattern.compile(".*/js/webapp-words\\.js.*"),
                            route -> route.fulfill(new Route.FulfillOptions()
                                    .setContentType("text/javascript")
                                    .setBody("export {};")));

            assertThat(tasklistWithLateWords(desk).getByPlaceholder(KEYS)).isVisible();
        }
    }

    /** A network that loses one file must not keep an officer from the work. */
    @Test
    void tasklistBeginsWithoutWordsThatNeverCome() {
        try (var desk = Desk.of("democratic.services", address())) {
            desk.page().route(WORDS, Route::abort);

            assertThat(desk.open("/camunda/app/tasklist/default/")
                            .locator(".task-filters .task-filter")
                            .first())
                    .isVisible();
        }
    }

    /** The vendor's loader would give up after seven seconds and leave the page blank. */
    @ParameterizedTest
    @CsvSource({"democratic.services, tasklist, Tasklist", "administrator, cockpit, Cockpit"})
    void anApplicationWaitsForItsOwnParts(String person, String application, String name) {
        try (var desk = Desk.of(person, address())) {
            desk.page().route(PART, LateWordsTest::later, new Page.RouteOptions().setTimes(1));

            assertThat(desk.open("/camunda/app/" + application + "/default/").locator("[cam-widget-header]"))
                    .containsText(name);
            assertThat(desk.page().locator("[cam-widget-footer]")).containsText("7.24");
        }
    }

    @ParameterizedTest
    @CsvSource({"administrator, cockpit, Cockpit", "administrator, admin, Admin", "administrator, welcome, Welcome"})
    void theOtherApplicationsBeginToo(String person, String application, String name) {
        try (var desk = Desk.of(person, address())) {
            var page = desk.open("/camunda/app/" + application + "/default/");

            assertThat(page.getByRole(AriaRole.BANNER)
                            .or(page.locator("header, [cam-widget-header]"))
                            .first())
                    .containsText(name);
        }
    }

    private static void later(Route route) {
        LockSupport.parkNanos(LONGER_THAN_THE_LOADER_IN_NANOSECONDS);
        route.resume();
    }

    private static Page tasklistWithLateWords(Desk desk) {
        desk.page().route(WORDS, route -> {
            LockSupport.parkNanos(LATE_IN_NANOSECONDS);
            route.resume();
        });
        return desk.open("/camunda/app/tasklist/default/");
    }
}
