package uk.mandate.scenario;

import static uk.mandate.scenario.Desks.fields;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.mandate.policy.ConsultationForm;
import uk.mandate.strategy.StatutoryPart;
import uk.mandate.strategy.consultation.Channel;
import uk.mandate.strategy.consultation.Consultation;
import uk.mandate.strategy.consultation.ConsultationReports;

/** What the lead officer does on the pages of the strategy. */
@Component
class LeadOfficersPages {
    private static final String LEAD = "lead.officer";

    private final Desks desks;
    private final ConsultationReports consultations;

    LeadOfficersPages(Desks desks, ConsultationReports consultations) {
        this.desks = desks;
        this.consultations = consultations;
    }

    void begin(String letters, CabinetReport report) {
        desks.send(
                LEAD,
                "/strategies/new",
                fields(
                        Map.of("title", report.title(), "letters", letters),
                        Map.of("from", report.from(), "until", report.until())));
    }

    void prepare(String reference, ConsultationForm form, String opens, String closes, String consulted, String means) {
        desks.send(
                LEAD,
                "/strategies/" + reference + "/consultation/new",
                fields(
                        Map.of("form", form.name(), "consulted", consulted, "means", means),
                        Map.of("opens", opens, "closes", closes)));
    }

    void publishTimetable(String reference) {
        onEngagement(reference, "/publish", Map.of("where", "REGISTER"));
    }

    void addChannel(String reference, String name) {
        onEngagement(reference, "/channel", Map.of("name", name));
    }

    void count(String reference, CabinetReport.Counted counted) {
        onEngagement(
                reference,
                "/channels/" + channel(reference, counted.channel()) + "/count",
                Map.of("people", String.valueOf(counted.people()), "source", counted.source()));
    }

    void typeIn(String reference, CabinetReport.Typed response) {
        onEngagement(
                reference,
                "/response",
                fields(
                        Map.of("channel", channel(reference, response.channel()), "words", response.words()),
                        Map.of("received", response.received())));
    }

    /** The file is looked through first, as the page asks, then loaded. */
    void importResponses(String reference, String file) {
        var page = engagement(reference) + "/import";
        var seen = desks.of(LEAD).postForm(page, page, Map.of("content", file));
        if (seen.statusCode() != 200) {
            throw new AssertionError(seen.body());
        }
        onEngagement(reference, "/import", Map.of("content", file, "confirmed", "true"));
    }

    void addTheme(String reference, CabinetReport.Theme theme) {
        onEngagement(reference, "/theme", Map.of("title", theme.title(), "said", theme.said(), "did", theme.did()));
    }

    void closeEngagement(String reference) {
        onEngagement(reference, "/close", Map.of("ending", "CLOSED"));
    }

    void answerEngagement(String reference, String summary) {
        onEngagement(reference, "/answer", Map.of("summary", summary));
    }

    void addPart(String reference, String kind, String heading, String words) {
        desks.send(
                LEAD,
                "/strategies/" + reference + "/draft/new-part",
                Map.of("kind", kind, "heading", heading, "words", words));
    }

    void describe(String reference, CabinetReport report) {
        var fields = new HashMap<>(Map.of("portfolio", report.portfolio(), "equality", "ASSESSED", "reason", ""));
        for (var part : StatutoryPart.values()) {
            fields.put(part.toString(), report.covers().contains(part.toString()) ? "yes" : "no");
        }
        desks.send(LEAD, "/strategies/" + reference + "/report/about", fields);
    }

    void write(String reference, String heading, String words) {
        desks.send(LEAD, "/strategies/" + reference + "/report/" + heading, Map.of("words", words));
    }

    private void onEngagement(String reference, String act, Map<String, String> fields) {
        desks.send(LEAD, engagement(reference) + act, fields);
    }

    private String engagement(String reference) {
        return "/strategies/" + reference + "/consultation/"
                + theEngagement(reference).id();
    }

    private String channel(String reference, String name) {
        return consultations.part(reference, theEngagement(reference).id()).channels().stream()
                .filter(channel -> channel.name().equals(name))
                .map(Channel::id)
                .findFirst()
                .orElseThrow()
                .toString();
    }

    private Consultation theEngagement(String reference) {
        return consultations.all(reference).stream()
                .filter(one -> one.form() == ConsultationForm.ENGAGEMENT)
                .findFirst()
                .orElseThrow();
    }
}
