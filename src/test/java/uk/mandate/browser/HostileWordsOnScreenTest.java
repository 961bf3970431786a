package uk.mandate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.mandate.accountability.Acting;
import uk.mandate.process.Cases;
import uk.mandate.strategy.BringIn;
import uk.mandate.testing.CaseFile;
import uk.mandate.testing.CaseWalk;

/** A title that somebody wrote to lead officers astray stands in Tasklist's form as plain text. */
class HostileWordsOnScreenTest extends BrowserTest {
    private static final String ELEMENT = "Task_RecordCouncilDecision";

    @Autowired
    CaseWalk walk;

    @Autowired
    BringIn bringIn;

    @Autowired
    Cases cases;

    @Test
    void aTitleBecomesNeitherALinkNorEmphasis() {
        var file = CaseFile.recommended().planned("council", "2025-02-26");
        var hostile = file.yaml()
                .replace(
                        "title: Community Safety Strategy",
                        "title: 'Sign in at https://a.example, www.b.example or me@c.example *now*, __really__ ~~not~~'");
        Acting.as(CaseWalk.as("democratic.services"), () -> bringIn.bringIn(hostile));
        walk.on("2025-02-27T09:00");
        var id = cases.openTasks(file.reference()).get(0).id();

        try (var desk = Desk.of("democratic.services", address())) {
            var page = desk.open("/camunda/app/tasklist/default/#/?task=" + id);
            TaskOnScreen.of(page, file.reference(), ELEMENT);

            var title = page.locator(".fjs-form h2").first();
            assertThat(title).containsText("a.example");
            assertThat(title).containsText("really");
            assertThat(title.locator("*")).hasCount(0);
        }
    }
}
