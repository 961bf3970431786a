package uk.mandate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Pictures for people to look at, below {@code target/pictures}. */
final class Pictures {
    private static final int DESK = 1_280;
    private static final int TELEPHONE = 375;
    private static final int HEIGHT = 900;

    private final String about;
    private final List<String> tooWide = new ArrayList<>();
    private int number;

    /** @param about what the name of each picture begins with */
    Pictures(String about) {
        this.about = about;
    }

    /** The whole page of ours at a desk and on a telephone. */
    void ofPage(Page page, String name) {
        var next = next(name);
        assertThat(page.locator("body").innerText()).as(name).doesNotContain("th:");
        for (var width : new int[] {TELEPHONE, DESK}) {
            page.setViewportSize(width, HEIGHT);
            page.screenshot(
                    new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(next + "-" + width + ".png")));
            if (!(boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")) {
                tooWide.add(name + " at " + width);
            }
        }
    }

    /** None of our pages scrolls sideways. */
    void showNothingTooWide() {
        assertThat(tooWide).isEmpty();
    }

    /** What somebody sees of Tasklist. */
    void ofScreen(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(next(name) + ".png")));
    }

    /** The whole of one thing on the screen, such as a long form. */
    void of(Locator thing, String name) {
        thing.screenshot(new Locator.ScreenshotOptions().setPath(Path.of(next(name) + ".png")));
    }

    private String next(String name) {
        number++;
        return "target/pictures/%s-%02d-%s".formatted(about, number, name);
    }
}
