package uk.mandate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One sign-in for pages and web applications, as people meet it. */
class OneSignInTest extends BrowserTest {
    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    @Test
    void tasklistAsksOurPageAndGreetsByOffice() {
        var page = newPage();
        page.navigate(TASKLIST + "#/?searchQuery=%5B%5D");
        picture(page, "sign-in");

        signIn(page, "democratic.services");

        assertThat(page).hasURL(Pattern.compile(".*" + TASKLIST + "#/\\?searchQuery=.*"));
        assertThat(page.locator(".account")).containsText("Democratic services");
        assertThat(page.locator(".task-filters")).containsText("My group's tasks");
        picture(page, "tasklist");
    }

    @Test
    void neitherTheBannerNorForbiddenActsAreShown() {
        var page = tasklist("democratic.services");

        for (var hidden : new String[] {".ce-eol-banner", ".create-task-action", ".start-process-action"}) {
            assertThat(page.locator(hidden).first()).isHidden();
        }
        assertThat(page.locator("body").innerText()).doesNotContain("Camunda 8").contains("Overdue");
    }

    @Test
    void aSessionThatEndsLeadsToOurPageAndBackToTheSamePlace() {
        var page = tasklist("democratic.services");
        var place = page.url();

        forgetTheSession();
        overdue(page).click();
        page.waitForURL(Pattern.compile(".*/sign-in\\?next=.*"), new Page.WaitForURLOptions().setTimeout(30_000));

        signIn(page, "democratic.services");
        assertThat(page.url()).startsWith(place.substring(0, place.indexOf('#')));
        assertThat(page.locator(".account")).containsText("Democratic services");
    }

    /** Tasklist in one window still has the token of the session before; what it sends ends the new one, and it says so. */
    @Test
    void aWindowOfTheSessionBeforeSaysThatItHasEnded() {
        var stale = tasklist("democratic.services");
        forgetTheSession();
        signIn(newPage(), "democratic.services");

        overdue(stale).click();

        stale.waitForURL(Pattern.compile(".*/sign-in\\?next=.*"));
        assertThat(stale.locator("#ended")).containsText("Your session had ended, so nothing was changed.");
    }

    /** Somebody else at the same computer: the window that was left open is theirs, and their session stays. */
    @Test
    void aWindowThatWasLeftOpenBecomesThatOfWhoeverSignsIn() {
        var left = tasklist("democratic.services");
        forgetTheSession();
        var other = signIn(newPage(), "leader");

        assertThat(left.locator(".account")).containsText("Leader");
        overdue(left).click();
        assertThat(left.locator(".task-filters .active, .task-filter.active")).containsText("Overdue");
        other.navigate("/account/password");
        assertThat(other).hasURL(Pattern.compile(".*/account/password"));
    }

    @Test
    void welcomeOffersNothingThatIsRefused() {
        var page = newPage();
        page.navigate("/camunda/app/welcome/default/");
        signIn(page, "lead.officer");

        assertThat(page.locator(".user-profile-info")).containsText("Lead officer");
        for (var offer : new String[] {"Edit profile", "Change password"}) {
            var link = page.locator("a", new Page.LocatorOptions().setHasText(offer));
            assertThat(link).isAttached();
            assertThat(link).isHidden();
        }
        picture(page, "welcome");
    }

    @Test
    void signingOutInTasklistEndsOnOurPage() {
        var page = tasklist("leader");

        page.locator(".account > a").click();
        page.locator(".account .logout a").click();

        page.waitForURL(Pattern.compile(".*/sign-in\\?signed-out"));
        page.navigate("/account/password");
        assertThat(page).hasURL(Pattern.compile(".*/sign-in\\?next=.*"));
    }

    @Test
    void draftsStayWithTheirPerson() {
        var page = tasklist("leader");
        page.evaluate("() => localStorage.setItem('camunda-form:1', '{\"reason\":\"mine\"}')");

        forgetTheSession();
        page.navigate("/sign-in");
        signIn(page, "leader");
        assertThat(page.evaluate("() => localStorage.getItem('camunda-form:1')"))
                .isNotNull();

        forgetTheSession();
        page.navigate("/sign-in");
        signIn(page, "legal.officer");
        assertThat(page.evaluate("() => localStorage.getItem('camunda-form:1')"))
                .isNull();
    }

    private static Locator overdue(Page page) {
        return page.locator(".task-filters .task-filter a", new Page.LocatorOptions().setHasText("Overdue"))
                .first();
    }

    private Page tasklist(String person) {
        var page = newPage();
        page.navigate(TASKLIST);
        signIn(page, person);
        assertThat(page.locator(".task-filters .task-filter").first()).isVisible();
        return page;
    }
}
