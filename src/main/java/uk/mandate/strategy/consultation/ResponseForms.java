package uk.mandate.strategy.consultation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import uk.mandate.organisation.web.Field;
import uk.mandate.organisation.web.Field.Option;
import uk.mandate.organisation.web.Form;

/** What is asked about channels, responses and themes. */
final class ResponseForms {
    private ResponseForms() {}

    static Form channel(Consultation consultation, String title) {
        return ConsultationForms.form(
                consultation,
                title,
                "Add a channel",
                "channel",
                "Add the channel",
                List.of(Field.text("name", "Name", "A way in which people are asked, such as Client survey.")));
    }

    static Form count(Consultation consultation, String title, Channel channel) {
        return ConsultationForms.form(
                consultation,
                title,
                "Count who took part by " + channel.name(),
                "channels/" + channel.id() + "/count",
                "Record the count",
                List.of(
                        Field.text("people", "How many people took part?", "A whole number."),
                        Field.text(
                                "source",
                                "Who counted them?",
                                "Or where the count stands, such as Cabinet report, 3.4.")));
    }

    static Form response(Consultation consultation, String title, List<Channel> channels, List<Theme> themes) {
        return ConsultationForms.form(
                consultation,
                title,
                "Type in a response",
                "response",
                "Record the response",
                List.of(
                        Field.choice(
                                "channel",
                                "By which channel did it come?",
                                "",
                                channels.stream()
                                        .map(channel -> new Option(channel.id().toString(), channel.name()))
                                        .toList()),
                        Field.today("received", "Received on", ""),
                        Field.longText(
                                "words",
                                "What does it say?",
                                "In its own words, without names of people: they belong below."),
                        Field.suggested(
                                "theme",
                                "Theme, if known",
                                "The title of one of the consultation's themes.",
                                themes.stream()
                                        .map(theme -> new Option(theme.title(), theme.title()))
                                        .toList()),
                        Field.text(
                                "name", "Who answered, if they said so", "Kept apart, shown to the lead officer only."),
                        Field.text("postal", "Their address, if they gave it", ""),
                        Field.text("email", "Their e-mail address, if they gave it", "")));
    }

    static Form theme(Consultation consultation, String title, String path) {
        return ConsultationForms.form(
                consultation,
                title,
                path.equals("theme") ? "Add a theme" : "Write the theme",
                path,
                "Record the theme",
                List.of(
                        Field.text("title", "Theme", "In a few words, such as Cuckooing."),
                        Field.longText("said", "You said", "What people said about it, summed up."),
                        Field.longText(
                                "did",
                                "We did",
                                "What the council does about it, or why nothing. It may wait until you know.")));
    }

    static Map<String, String> present(Theme theme) {
        var present = new HashMap<String, String>();
        present.put("title", theme.title());
        present.put("said", theme.said());
        present.put("did", Objects.requireNonNullElse(theme.did(), ""));
        return present;
    }

    static Form remove(Consultation consultation, String title, Theme theme) {
        return ConsultationForms.form(
                consultation,
                title,
                "Remove the theme “" + theme.title() + "”",
                "themes/" + theme.id() + "/remove",
                "Remove the theme",
                List.of(Field.choice(
                        "sure", "Is it to go?", "", List.of(new Option("yes", "Yes, nothing of it is needed")))));
    }
}
