package uk.mandate.strategy.consultation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.mandate.organisation.web.Field;
import uk.mandate.organisation.web.Field.Option;
import uk.mandate.organisation.web.Form;
import uk.mandate.organisation.web.Typed;
import uk.mandate.policy.ConsultationForm;

/** What is asked about consultations. */
final class ConsultationForms {
    private static final String DEPARTURE = "Only where it is shorter than the council's rule asks (R15).";

    private ConsultationForms() {}

    /** The address of a case's consultations. */
    static String of(String reference) {
        return "/strategies/" + reference + "/consultation";
    }

    static String of(Consultation consultation) {
        return of(consultation.caseReference()) + "/" + consultation.id();
    }

    static Form prepare(String reference, String title) {
        var kind = Field.choice(
                "form",
                "Which consultation?",
                "",
                List.of(
                        new Option(ConsultationForm.ENGAGEMENT.name(), "Engagement, before Cabinet approved the draft"),
                        new Option(ConsultationForm.FORMAL.name(), "Formal, on the draft that Cabinet approved")));
        return new Form(
                "Prepare a consultation",
                title,
                of(reference) + "/new",
                of(reference),
                "Record the timetable",
                Stream.concat(Stream.of(kind), timetable().stream()).toList());
    }

    static Form change(Consultation consultation, String title) {
        return form(consultation, title, "Change the timetable", "timetable", "Record the timetable", timetable());
    }

    private static List<Field> timetable() {
        return List.of(
                Field.date(
                        "opens",
                        "Opens",
                        "The first day on which people can answer. One that has taken place has its own."),
                Field.date("closes", "Closes", "The last day on which people can answer."),
                Field.longText(
                        "consulted",
                        "Who is consulted?",
                        "Such as residents, businesses, the responsible authorities."),
                Field.longText("means", "How are they asked?", "Such as social media, client surveys, meetings."),
                departure(DEPARTURE),
                approver());
    }

    static Map<String, String> present(Timetable timetable) {
        var present = new HashMap<String, String>();
        present.putAll(Typed.date("opens", timetable.opens()));
        present.putAll(Typed.date("closes", timetable.closes()));
        present.put("consulted", timetable.consulted());
        present.put("means", timetable.means());
        var departure = timetable.departure();
        if (departure != null) {
            present.put("departure", departure.reason());
            present.put("approver", departure.approver().name());
        }
        return present;
    }

    static Form publish(Consultation consultation, String title) {
        return form(
                consultation,
                title,
                "Publish the timetable",
                "publish",
                "Publish",
                List.of(
                        Field.choice(
                                "where",
                                "Where?",
                                "What is published is never exchanged.",
                                List.of(
                                        new Option(Where.REGISTER.name(), "On our register, now"),
                                        new Option(Where.ELSEWHERE.name(), "Published elsewhere already"))),
                        Field.text(
                                "address",
                                "Address, if elsewhere",
                                "The page on which anybody can read it, beginning with https://"),
                        Field.date("publishedOn", "Published on, if elsewhere", ""),
                        Field.text(
                                "publishedAt", "Published at, if elsewhere", "On the 24-hour clock, such as 16:30.")));
    }

    static Form close(Consultation consultation, String title) {
        return form(
                consultation,
                title,
                "Close the consultation",
                "close",
                "Record",
                List.of(
                        Field.choice("ending", "What becomes of it?", Ending.values(), Ending::title),
                        Field.date("until", "Runs on until, if it is extended", ""),
                        departure("Only where it is extended or stopped early."),
                        approver()));
    }

    static Form answer(Consultation consultation, String title) {
        return form(
                consultation,
                title,
                "Answer the consultation",
                "answer",
                "Answer it",
                List.of(Field.longText(
                        "summary",
                        "What did it bring?",
                        "In short, for the final report. From then on the themes and responses stand as they are.")));
    }

    static Form form(
            Consultation consultation, String title, String heading, String path, String button, List<Field> fields) {
        return new Form(heading, title, of(consultation) + "/" + path, of(consultation), button, fields);
    }

    private static Field departure(String hint) {
        return Field.longText("departure", "Why?", hint);
    }

    private static Field approver() {
        return Field.choice("approver", "Who approved that?", Approver.values(), approver -> capital(approver.words()));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Where a timetable is published. */
    enum Where {
        REGISTER,
        ELSEWHERE
    }

    /** What becomes of a consultation that runs. */
    enum Ending {
        CLOSED("It closes, on its day"),
        EXTENDED("It is extended"),
        STOPPED_EARLY("It is stopped early, today");

        private final String title;

        Ending(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }
}
