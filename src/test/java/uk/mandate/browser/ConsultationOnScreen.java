package uk.mandate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A lead officer at work on the pages of a case's consultation. */
final class ConsultationOnScreen {
    private static final Map<String, String> TIMETABLE = Map.of(
            "Which consultation?", "Formal, on the draft that Cabinet approved",
            "Opens", "2025-06-23",
            "Closes", "2025-07-11",
            "Who is consulted?", "Residents, businesses and the responsible authorities",
            "How are they asked?", "A survey on the council's website, and meetings");
    private static final Map<String, String> RESPONSE = Map.of(
            "Received on", "2025-06-30",
            "What does it say?", "The underpass needs lights.",
            "Who answered, if they said so", "Jo Smith");
    private static final String HEADING = "received,channel,words,theme\n";
    private static final String RIGHT = "01/07/2025,Survey,Lights at the station please,Lights\n";
    private static final String WRONG = "02/07/2025,Pigeon,More patrols,\n";

    private final Desk desk;
    private final Pictures pictures;
    private final String consultations;

    ConsultationOnScreen(Desk desk, String reference, Pictures pictures) {
        this.desk = desk;
        this.pictures = pictures;
        this.consultations = "/strategies/" + reference + "/consultation";
    }

    /** Enters the timetable, which closes before it opens at first. */
    void prepare() {
        var page = desk.open(consultations);
        pictures.ofPage(page, "consultations-none");
        Links.follow(page, "Prepare a consultation");
        var wrong = new HashMap<>(TIMETABLE);
        wrong.put("Closes", "2025-06-20");
        assertThat(new ChangeOnScreen(page).fillIn(wrong).sendAndReadProblem(wrong))
                .contains("before it opens on Monday 23 June 2025");
        pictures.ofPage(page, "consultation-timetable-refused");
        change(page, TIMETABLE, "on record");
        pictures.ofPage(page, "consultation-prepared");
    }

    /** Adds a channel and two themes, of which only one has its response yet. */
    void addChannelAndThemes() {
        var page = running();
        Links.follow(page, "Add a channel");
        change(page, Map.of("Name", "Survey"), "on record");
        addTheme(page, Map.of("Theme", "Lights", "You said", "Light the underpass.", "We did", "It is lit by May."));
        addTheme(page, Map.of("Theme", "Patrols", "You said", "More patrols."));
    }

    /** Types in one response, without its channel at first. */
    void typeInAResponse() {
        var page = running();
        Links.follow(page, "Type in a response");
        assertThat(new ChangeOnScreen(page).fillIn(RESPONSE).sendAndReadProblem(RESPONSE))
                .contains("channel");
        pictures.ofPage(page, "consultation-response-refused");
        change(page, Map.of("By which channel did it come?", "Survey", "Theme, if known", "Lights"), "on record");
    }

    /** Imports a file of which a row is wrong, and once it is put right. */
    void importAFile() {
        var page = running();
        Links.follow(page, "import a file of responses");
        lookThrough(page, HEADING + RIGHT + WRONG, "1 to load");
        assertThat(page.locator("main").innerText()).contains("add “Pigeon” there first");
        assertThat(page.getByText("Load 1 response").count()).isZero();
        pictures.ofPage(page, "consultation-import-refused");
        lookThrough(page, HEADING + RIGHT + WRONG.replace("Pigeon", "Survey"), "2 to load");
        pictures.ofPage(page, "consultation-import");
        page.getByText("Load 2 responses").click();
        page.getByText("2 responses have been loaded").waitFor();
        pictures.ofPage(page, "consultation-running");
    }

    void respondTo(String theme, String response) {
        var page = running();
        Links.follow(page, "Write " + theme);
        change(page, Map.of("We did", response), "on record");
    }

    void look(String name) {
        pictures.ofPage(running(), name);
        pictures.ofPage(desk.open(consultations), name + "-list");
    }

    private Page running() {
        var page = desk.open(consultations);
        Links.follow(page, "Formal consultation");
        return page;
    }

    private static void addTheme(Page page, Map<String, String> theme) {
        Links.follow(page, "Add a theme");
        change(page, theme, "on record");
    }

    private static void lookThrough(Page page, String rows, String found) {
        page.getByLabel("File", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload("responses.csv", "text/csv", rows.getBytes(StandardCharsets.UTF_8)));
        page.getByText("Look through the file").click();
        page.getByText(found).waitFor();
    }

    private static void change(Page page, Map<String, String> answers, String notice) {
        new ChangeOnScreen(page).fillIn(answers).sendAndReadNotice(notice);
    }
}
