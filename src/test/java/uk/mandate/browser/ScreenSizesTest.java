package uk.mandate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.mandate.decision.CouncilAnswers.decided;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.mandate.accountability.Acting;
import uk.mandate.process.Cases;
import uk.mandate.strategy.BringIn;
import uk.mandate.testing.CaseFile;
import uk.mandate.testing.CaseWalk;

/** What has to be read and reached on a telephone and on a low screen. */
class ScreenSizesTest extends BrowserTest {
    private static final int NARROW = 390;
    private static final int SMALL = 360;
    private static final int LOW = 900;

    @Autowired
    BringIn bringIn;

    @Autowired
    Cases cases;

    @Test
    void aDiagramScrollsOnATelephoneInsteadOfShrinking() {
        var file = caseAtCouncil();
        try (var desk = Desk.of("democratic.services", address())) {
            desk.page().setViewportSize(NARROW, 844);
            var page = desk.open("/strategies/" + file.reference());
            var drawn = page.locator(".mandate-diagram[data-drawn] svg").first();
            assertThat(drawn).isVisible();

            assertThat(drawn.boundingBox().width).isGreaterThan(1_400);
            assertThat((boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isTrue();
            assertThat((boolean) page.evaluate("(() => { const room = document.querySelector('.mandate-diagram-room');"
                            + " room.scrollLeft = 500; return room.scrollLeft === 500; })()"))
                    .isTrue();
            page.locator(".mandate-diagram-room").first().scrollIntoViewIfNeeded();
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "diagram-on-a-telephone.png")));
        }
    }

    @Test
    void aRefusalDoesNotCoverTheButtonThatSendsTheAnswerAgain() {
        var file = caseAtCouncil();
        var task = cases.openTasks(file.reference()).get(0).id();
        try (var desk = Desk.of("democratic.services", address())) {
            desk.page().setViewportSize(1_440, LOW);
            var page = desk.open("/camunda/app/tasklist/default/#/?task=" + task);
            TaskOnScreen.of(page, file.reference(), "Task_RecordCouncilDecision")
                    .claim()
                    .fillIn(decided("adopted", "2025-02-26"))
                    .complete();
            var refusal = page.locator(".page-notifications .alert .message:visible");
            assertThat(refusal.first()).isVisible();

            var button = page.locator(".form-actions .btn-primary");
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "refusal-in-tasklist.png")));
            assertThat(overlap(page.locator(".page-notifications").boundingBox(), button.boundingBox()))
                    .isFalse();
        }
    }

    @Test
    void listsOfPeopleAreNotCutOnATelephone() {
        try (var desk = Desk.of("administrator", address())) {
            desk.page().setViewportSize(SMALL, 740);
            for (var address : List.of("people", "people/democratic.services", "offices/leader")) {
                var page = desk.open("/admin/organisation/" + address);
                pictureOf(page, address.replaceAll("\\W", "-"));
                assertThat((boolean) page.evaluate("[...document.querySelectorAll('.govuk-table')]"
                                + ".every(table => table.scrollWidth <= table.clientWidth)"))
                        .as(address)
                        .isTrue();
                assertThat(page.locator("td .govuk-tag").first()).isVisible();
            }
            assertThat(desk.open("/admin/organisation/people")
                            .locator("tbody tr")
                            .first()
                            .boundingBox()
                            .height)
                    .isLessThan(200);
        }
    }

    @Test
    void aTableThatIsWiderThanATelephoneShowsThatItGoesOn() {
        var file = caseAtCouncil();
        try (var desk = Desk.of("democratic.services", address())) {
            desk.page().setViewportSize(SMALL, 740);
            var page = desk.open("/strategies/" + file.reference());
            pictureOf(page, "case");
            var shadow =
                    page.locator(".govuk-table").first().evaluate("table => getComputedStyle(table).backgroundImage");
            assertThat(shadow.toString()).contains("linear-gradient");
        }
    }

    @Test
    void theTextsOfAPrivateDocumentStandApartFromTheChoiceAboveThem() {
        var file = caseAtCouncil();
        try (var desk = Desk.of("democratic.services", address())) {
            desk.page().setViewportSize(SMALL, 740);
            var page = desk.open("/strategies/" + file.reference() + "/documents/new");
            pictureOf(page, "upload");
            var choice = page.locator(".govuk-radios__item").last().boundingBox();
            var next = page.locator("label[for=paragraph]").boundingBox();
            assertThat(next.y - (choice.y + choice.height)).isGreaterThan(16);
        }
    }

    private static void pictureOf(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", name + "-on-a-small-telephone.png")));
    }

    private CaseFile caseAtCouncil() {
        var file = CaseFile.recommended().planned("council", "2025-02-26");
        Acting.as(CaseWalk.as("democratic.services"), () -> bringIn.bringIn(file.yaml()));
        return file;
    }

    private static boolean overlap(BoundingBox one, BoundingBox other) {
        return one.x < other.x + other.width
                && other.x < one.x + one.width
                && one.y < other.y + other.height
                && other.y < one.y + one.height;
    }
}
