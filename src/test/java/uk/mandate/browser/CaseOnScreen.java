package uk.mandate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** The page of a case on the screen: who holds it, the diagrams, and the tables that say the same. */
final class CaseOnScreen {
    private static final Pattern GREEN = Pattern.compile("#e3f2e8", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLUE = Pattern.compile("#d2e2f1", Pattern.CASE_INSENSITIVE);

    private final Page page;

    CaseOnScreen(Page page) {
        this.page = page;
    }

    CaseOnScreen stands(String standing) {
        assertThat(page.locator("h1 + p .govuk-tag").first()).hasText(standing);
        return this;
    }

    CaseOnScreen isHeldBy(String office, String task) {
        assertThat(row("Open tasks", task)).containsText(office);
        return this;
    }

    /** Opens the task that waits for this office in Tasklist. */
    void open(String task, String office) {
        rows("Open tasks", task)
                .filter(new Locator.FilterOptions().setHasText(office.replace('-', ' ')))
                .locator("a[href*='#/?task=']")
                .click();
    }

    CaseOnScreen waitsForNobody() {
        assertThat(page.getByText("Nothing is waiting for anybody.")).isVisible();
        return this;
    }

    /** The diagram is drawn with the element as passed, and the table below it says when. */
    CaseOnScreen hasPassed(String element, String name) {
        assertThat(shape(element)).hasAttribute("fill", GREEN);
        assertThat(row("Steps of", name)).not().containsText("Now here");
        return this;
    }

    CaseOnScreen waitsAt(String element, String name) {
        assertThat(shape(element)).hasAttribute("fill", BLUE);
        assertThat(row("Steps of", name)).containsText("Now here");
        return this;
    }

    private Locator shape(String element) {
        return page.locator(".mandate-diagram[data-drawn] [data-bpmn-id='" + element + "'] [fill]")
                .first();
    }

    /** The last of the table's rows about this. */
    private Locator row(String caption, String about) {
        return rows(caption, about).last();
    }

    private Locator rows(String caption, String about) {
        return page.locator(
                        "table", new Page.LocatorOptions().setHas(page.locator("caption:has-text('" + caption + "')")))
                .locator("tbody tr", new Locator.LocatorOptions().setHasText(about));
    }
}
