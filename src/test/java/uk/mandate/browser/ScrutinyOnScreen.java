package uk.mandate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** What Overview and Scrutiny said, typed by its officer and answered by the lead officer on the page of scrutiny. */
final class ScrutinyOnScreen {
    private final Officers officers;
    private final Pictures pictures;
    private final String scrutiny;

    ScrutinyOnScreen(Officers officers, String reference, Pictures pictures) {
        this.officers = officers;
        this.pictures = pictures;
        this.scrutiny = "/strategies/" + reference + "/scrutiny";
    }

    /** Types one comment; an empty one is refused. */
    void comment(String words) {
        var page = officers.at("scrutiny-officer").open(scrutiny);
        pictures.ofPage(page, "scrutiny");
        Links.follow(page, "Add a comment on: The draft");
        assertThat(new ChangeOnScreen(page).sendAndReadProblem(Map.of())).contains("Write what the committee said.");
        new ChangeOnScreen(page)
                .fillIn(Map.of("What did it say?", words))
                .sendAndReadNotice("The comment is on record");
    }

    void respond(String words) {
        var page = officers.at("lead-officer").open(scrutiny);
        Links.follow(page, "Respond to comment 1");
        pictures.ofPage(page, "scrutiny-response");
        new ChangeOnScreen(page)
                .fillIn(Map.of("What does the council say to it?", words))
                .sendAndReadNotice("The response is on record");
        pictures.ofPage(page, "scrutiny-answered");
    }
}
