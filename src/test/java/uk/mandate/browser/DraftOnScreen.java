package uk.mandate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;
import uk.mandate.policy.ReportHeading;

/** A lead officer at work on the draft of a strategy and on its report. */
final class DraftOnScreen {
    private static final Map<String, String> ABOUT = Map.of(
            "Portfolio",
            "Stronger Communities",
            "Does the strategy cover crime and disorder, including anti-social behaviour?",
            "Yes",
            "Does the strategy cover the misuse of drugs, alcohol and other substances?",
            "Yes",
            "Does the strategy cover re-offending?",
            "Yes",
            "Does the strategy cover preventing and reducing serious violence?",
            "No",
            "How was due regard had to equality?",
            "An equality impact assessment is stored on the case");

    private final Desk desk;
    private final Pictures pictures;
    private final String strategy;

    DraftOnScreen(Desk desk, String reference, Pictures pictures) {
        this.desk = desk;
        this.pictures = pictures;
        this.strategy = "/strategies/" + reference;
    }

    /** Two parts, one within the other; the first is sent without its kind at first. */
    void writeItsParts() {
        var page = desk.open(strategy + "/draft");
        pictures.ofPage(page, "draft-empty");
        Links.follow(page, "Add a part");
        var priority = Map.of("Heading", "Drugs", "Text", "Fewer people are harmed by drugs and alcohol.");
        assertThat(new ChangeOnScreen(page).fillIn(priority).sendAndReadProblem(priority))
                .contains("Choose what kind of part it is.");
        pictures.ofPage(page, "draft-part-refused");
        change(page, Map.of("Kind of part", "Priority"), "The part is in the draft");
        Links.follow(page, "Add a part within Drugs");
        change(
                page,
                Map.of("Heading", "Treatment", "Kind of part", "Target", "Text", "600 people in treatment by 2028."),
                "The part is in the draft");
        pictures.ofPage(page, "draft");
    }

    /** All eight headings and what is said about the strategy, which lacks an answer at first. */
    void writeItsReport() {
        var page = desk.open(strategy + "/draft");
        Links.follow(page, "The report");
        pictures.ofPage(page, "report-empty");
        Links.follow(page, "Change what the report says about the strategy");
        var unsaid = new HashMap<>(ABOUT);
        unsaid.remove("How was due regard had to equality?");
        assertThat(new ChangeOnScreen(page).fillIn(unsaid).sendAndReadProblem(unsaid))
                .contains("Choose how due regard was had to equality.");
        pictures.ofPage(page, "report-about-refused");
        change(page, ABOUT, "The report is changed");
        for (var heading : ReportHeading.values()) {
            writeIn(page, "Write", heading, "Nothing changes: what is done today goes on within its budget.");
        }
        pictures.ofPage(page, "report");
    }

    void writeAgain(ReportHeading heading, String words) {
        writeIn(desk.open(strategy + "/report"), "Change", heading, words);
    }

    /** Changes the text of a part, as it is in answer to what people said. */
    void changePart(String part, String words) {
        var page = desk.open(strategy + "/draft");
        Links.follow(page, "Change " + part);
        change(page, Map.of("Text", words), "The part is changed");
        Links.follow(page, "What has changed");
        pictures.ofPage(page, "draft-difference");
        assertThat(page.locator("main ins").first()).isVisible();
        pictures.ofPage(desk.open(strategy + "/draft/editions"), "editions");
    }

    private static void writeIn(Page page, String act, ReportHeading heading, String words) {
        Links.follow(page, act + " the implications: " + heading.title());
        change(page, Map.of("What does the decision imply?", words), "The report is changed");
    }

    private static void change(Page page, Map<String, String> answers, String notice) {
        new ChangeOnScreen(page).fillIn(answers).sendAndReadNotice(notice);
    }
}
