package uk.mandate.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** Links of our pages, which people find by their words. */
final class Links {
    private Links() {}

    /** Follows the link that is called so, whether it looks like a link or like a button. */
    static void follow(Page page, String words) {
        // The pattern is JavaScript's in the end, which does not know Java's quoting.
        var whole = Pattern.compile("^\\s*" + words.replaceAll("[.?*+()|]", "\\\\$0") + "\\s*$");
        page.locator("main a")
                .filter(new Locator.FilterOptions().setHasText(whole))
                .first()
                .click();
    }
}
