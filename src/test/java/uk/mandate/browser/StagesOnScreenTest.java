package uk.mandate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.mandate.strategy.EarlyCases;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.StrategyReference;
import uk.mandate.strategy.StrategyService;
import uk.mandate.testing.CaseWalk;

/** The line of a case's stages, at a desk and on a telephone. */
class StagesOnScreenTest extends BrowserTest {
    private final Pictures pictures = new Pictures("stages");

    @Autowired
    EarlyCases early;

    @Autowired
    StrategyService strategies;

    @Autowired
    CaseWalk walk;

    @AfterEach
    void nothingScrollsSideways() {
        pictures.showNothingTooWide();
    }

    @Test
    void theSampleStandsAtCouncilInTheMiddleOfItsLine() {
        try (var desk = Desk.of("democratic.services", address())) {
            var page = desk.open("/strategies/CSS-2025-2028");
            pictures.ofPage(page, "at-council");
            assertThat(page.locator(".mandate-line__stage")).hasCount(Stage.values().length);
            assertThat(page.locator(".mandate-line [aria-current=step]")).containsText("Council");
            assertThat(page.locator(".mandate-line__loop")).hasCount(0);
        }
    }

    @Test
    void aCaseInDraftHasItsStagesToCome() {
        var reference = early.at(Stage.DRAFT);
        try (var desk = Desk.of("lead.officer", address())) {
            var page = desk.open("/strategies/" + reference);
            pictures.ofPage(page, "in-draft");
            assertThat(page.locator(".mandate-line__stage--to-come")).hasCount(Stage.values().length - 1);
        }
    }

    @Test
    void aCaseThatWentBackShowsALoopBelowItsStage() {
        var reference = early.at(Stage.DRAFT);
        var one = new StrategyReference(reference);
        walk.on("2025-02-20T09:00");
        strategies.reach(one, Stage.CABINET_1);
        walk.on("2025-03-04T09:00");
        strategies.reach(one, Stage.DRAFT);
        walk.on("2025-03-11T09:00");
        try (var desk = Desk.of("lead.officer", address())) {
            var page = desk.open("/strategies/" + reference);
            pictures.ofPage(page, "went-back");
            var stage = page.locator(".mandate-line__stage").first();
            var loop = stage.locator(".mandate-line__loop--now");
            assertThat(loop).containsText("Since 4 March 2025");
            assertThat(loop.boundingBox().y)
                    .isGreaterThan(stage.locator(".mandate-line__name").boundingBox().y);
        }
    }

    @Test
    void theListIsReadOnATelephoneToo() {
        try (var desk = Desk.of("democratic.services", address())) {
            pictures.ofPage(desk.open("/strategies"), "list");
        }
    }
}
