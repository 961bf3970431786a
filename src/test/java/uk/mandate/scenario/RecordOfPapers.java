package uk.mandate.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.springframework.stereotype.Component;
import uk.mandate.calendar.CaseClock;
import uk.mandate.policy.ConsultationForm;
import uk.mandate.publication.Publications;
import uk.mandate.publication.Publications.Publication;
import uk.mandate.strategy.consultation.Channel;
import uk.mandate.strategy.consultation.ConsultationReports;
import uk.mandate.strategy.consultation.ConsultationReports.Part;
import uk.mandate.strategy.consultation.Theme;

/** The papers of the case: what was consulted on, the report, the documents, and what the public was shown on which day. */
@Component
class RecordOfPapers {
    private static final List<Tuple> DOCUMENTS = List.of(
            tuple("equality-impact-assessment", "Equality impact assessment", 1),
            tuple("minutes", "Record of the decision of Cabinet on REAL-2025-2028, 12 February 2025", 1),
            tuple("minutes", "Record of the decision of Cabinet on REAL-2025-2028, 15 January 2025", 1),
            tuple("notice", "Notice of the key decision of 12 February 2025", 1),
            tuple("notice", "Notice of the key decision of 15 January 2025", 1),
            tuple("notice", "Timetable of the consultation", 1),
            tuple("notice", "Timetable of the consultation", 1),
            tuple("report", "Report to Cabinet", 2),
            tuple("strategy", "Community Safety Strategy 2025 - 2028", 1));

    /** Agenda, report and decision of a meeting; the register's segment says which they are. */
    private static final List<Tuple> PUBLISHED = List.of(
            tuple("consultations", "2024-04-02"),
            tuple("meetings", "2025-01-07"),
            tuple("meetings", "2025-01-13"),
            tuple("decisions", "2025-01-16"),
            tuple("consultations", "2025-01-16"),
            tuple("meetings", "2025-01-16"),
            tuple("meetings", "2025-02-04"),
            tuple("decisions", "2025-02-13"),
            tuple("meetings", "2025-02-18"),
            tuple("strategies", "2025-03-03"));

    private final Desks desks;
    private final MeetingsPages meetings;
    private final ConsultationReports consultations;
    private final Publications publications;

    RecordOfPapers(Desks desks, MeetingsPages meetings, ConsultationReports consultations, Publications publications) {
        this.desks = desks;
        this.meetings = meetings;
        this.consultations = consultations;
        this.publications = publications;
    }

    void areThoseOf(String reference, JsonNode record, CabinetReport report) {
        assertThat(record.get("documents"))
                .extracting(
                        one -> one.get("kind").asText(), one -> one.get("title").asText(), one -> one.get("version")
                                .asInt())
                .containsExactlyElementsOf(DOCUMENTS);
        publishedOnTheirDays(reference);
        peopleWereAskedAndAnswered(reference, report.engagement());
        theReportSaysWhatTheRealOneSays(reference, record, report);
    }

    private void publishedOnTheirDays(String reference) {
        assertThat(publications.ofCase(reference))
                .extracting(one -> one.subject().kind(), RecordOfPapers::day)
                .containsExactlyInAnyOrderElementsOf(PUBLISHED);
    }

    private static String day(Publication publication) {
        return LocalDate.ofInstant(publication.publishedAt(), CaseClock.LONDON).toString();
    }

    private void peopleWereAskedAndAnswered(String reference, CabinetReport.Engagement asked) {
        var engagement = consultations.of(reference).parts().stream()
                .filter(part -> part.consultation().form() == ConsultationForm.ENGAGEMENT)
                .findFirst()
                .orElseThrow();
        assertThat(consultations.of(reference).isComplete()).isTrue();
        assertThat(engagement.people()).isEqualTo(asked.counted().people());
        assertThat(engagement.responses()).isEqualTo(4);
        assertThat(engagement.consultation().summary()).isEqualTo(asked.summary());
        assertThat(channels(engagement))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                asked.channels().stream(),
                                Stream.of(asked.counted().channel()))
                        .toList());
        assertThat(engagement.themes())
                .extracting(Theme::title, Theme::said, Theme::did)
                .containsExactlyInAnyOrderElementsOf(asked.themes().stream()
                        .map(theme -> tuple(theme.title(), theme.said(), theme.did()))
                        .toList());
    }

    private static List<String> channels(Part engagement) {
        return engagement.channels().stream().map(Channel::name).toList();
    }

    /** As a member of the public reads it, who is not signed in: the final report, which went out with the agenda. */
    private void theReportSaysWhatTheRealOneSays(String reference, JsonNode record, CabinetReport report) {
        var agenda =
                "/register/meetings/" + meetings.meeting(reference, "cabinet-2").reference();
        var words =
                desks.stranger().get(agenda + "/documents/" + reportOf(record)).body();
        assertThat(words).contains("Final version", "Portfolio: " + report.portfolio());
        assertThat(words).contains(report.implications().values());
        report.background().forEach(part -> assertThat(words).contains(part.heading(), part.words()));
        report.priorities().forEach(part -> assertThat(words).contains(part.heading(), part.words()));
        assertThat(words).contains(report.objectives());
        assertThat(words)
                .contains("Overview and Scrutiny had no comments on Tuesday 21 January 2025: No substantive comments")
                .contains("asks for it: re-offending; preventing and reducing serious violence");
    }

    private static UUID reportOf(JsonNode record) {
        for (var document : record.get("documents")) {
            if (document.get("kind").asText().equals("report")) {
                return UUID.fromString(document.get("id").asText());
            }
        }
        throw new AssertionError("No report is among the documents.");
    }
}
