package uk.mandate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pictures of the documentation show the sample as a new reader meets it; {@code -Dredraw=true} draws them anew. */
class DocumentationPicturesTest extends BrowserTest {
    private static final String SAMPLE = "CSS-2025-2028";
    private static final Path FOLDER = Path.of("docs", "pictures");
    private static final Pattern PICTURE_IN_README = Pattern.compile("docs/pictures/[a-z-]+\\.png");
    private static final long LIGHT = 200_000;

    @Test
    void theSampleAsANewReaderMeetsIt() {
        try (var desk = Desk.ofStranger(address())) {
            documentationPicture(desk.open("/sign-in"), "sign-in");
            documentationPicture(desk.open("/register"), "register");
        }
        try (var desk = Desk.of("democratic.services", address())) {
            var page = desk.open("/strategies/" + SAMPLE);
            new CaseOnScreen(page).waitsAt("Task_RecordCouncilDecision", "Record Council's decision");
            page.setViewportSize(1280, 1250);
            documentationPicture(page, "case-page");
            page.setViewportSize(1280, 900);
            tasklist(page);
        }
        try (var desk = Desk.of("auditor", address())) {
            documentationPicture(desk.open("/audit/" + SAMPLE), "audit-page");
        }
        try (var desk = Desk.of("administrator", address())) {
            documentationPicture(desk.open("/admin/organisation"), "organisation");
        }
    }

    @Test
    void everyPictureThatTheReadmeShowsIsThereAndLight() throws IOException {
        var shown = PICTURE_IN_README
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(found -> Path.of(found.group()))
                .toList();
        assertThat(shown).isNotEmpty().allSatisfy(picture -> assertThat(picture).isNotEmptyFile());
        try (var pictures = Files.list(FOLDER)) {
            assertThat(pictures)
                    .allSatisfy(picture -> assertThat(Files.size(picture)).isLessThan(LIGHT));
        }
    }

    private static void tasklist(Page page) {
        page.locator("a[href*='#/?task=']").click();
        TaskOnScreen.of(page, SAMPLE, "Task_RecordCouncilDecision");
        var open = page.url();
        page.locator(".task-filters a", new Page.LocatorOptions().setHasText("My group's tasks"))
                .first()
                .click();
        markInTheList(page, open);
        TaskOnScreen.of(page, SAMPLE, "Task_RecordCouncilDecision");
        assertThat(page.getByPlaceholder("Filter Tasks")).isVisible();
        documentationPicture(page, "tasklist");
    }

    /** Where other tests left more than a page of tasks, the sample's stands on another one, and is opened by its address. */
    private static void markInTheList(Page page, String open) {
        page.locator(".tasks-list .task").first().waitFor();
        if (page.locator(".tasks-list .pagination").count() > 0) {
            page.navigate(open);
        } else {
            page.locator(".tasks-list .task", new Page.LocatorOptions().setHasText(SAMPLE))
                    .click();
        }
    }
}
