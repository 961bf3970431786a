package uk.mandate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;

/** Democratic services at work on the pages of a meeting. */
final class MeetingOnScreen {
    private static final Map<String, String> RECOMMENDATION = Map.of(
            "Resolution", "That the strategy be recommended to Council",
            "Whose function it exercises", "For Council to decide");

    private final Desk desk;
    private final Pictures pictures;

    MeetingOnScreen(Desk desk, Pictures pictures) {
        this.desk = desk;
        this.pictures = pictures;
    }

    /** Records who was there, and two resolutions on the item; one of them is sent at first without saying whether it is key. */
    void record(String strategy, String day) {
        var page = desk.open("/meetings");
        pictures.ofPage(page, "meetings");
        page.locator("main td a")
                .filter(new Locator.FilterOptions().setHasText(day))
                .first()
                .click();
        Links.follow(page, "Record who was there");
        change(page, Map.of("Name", "Councillor A", "As", "Member", "Was it attended", "Present"));
        pictures.ofPage(page, "meeting");
        Links.follow(page, strategy);
        Links.follow(page, "Add a resolution");
        change(
                page,
                Map.of(
                        "Resolution", "That the duty be noted",
                        "Whose function it exercises", "Decides nothing",
                        "Is it a key decision", "No"));
        Links.follow(page, "Add a resolution");
        assertThat(new ChangeOnScreen(page).fillIn(RECOMMENDATION).sendAndReadProblem(RECOMMENDATION))
                .contains("Choose whether it is a key decision.");
        pictures.ofPage(page, "resolution-refused");
        change(page, Map.of("Is it a key decision", "No", "Why it is not open to call-in", "Council decides it (R24)"));
        pictures.ofPage(page, "item");
    }

    private static void change(Page page, Map<String, String> answers) {
        new ChangeOnScreen(page).fillIn(answers).sendAndReadNotice("on record");
    }
}
