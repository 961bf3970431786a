package uk.mandate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** Documents of a case, stored on its page. */
final class Papers {
    private Papers() {}

    static FilePayload pdf(String name) {
        return new FilePayload(name, "application/pdf", "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII));
    }

    /** Stores the file as a public document of this kind; answers the page that follows. */
    static Page store(Desk desk, String reference, FilePayload file, String title, String kind) {
        var page = desk.open("/strategies/" + reference);
        page.getByText("Add a document").click();
        page.getByLabel("File").setInputFiles(file);
        page.getByLabel("Title").fill(title);
        page.getByLabel("Kind").selectOption(kind);
        page.getByText("Store the document").click();
        assertThat(page.locator(".govuk-notification-banner")).containsText("has been stored");
        return page;
    }
}
