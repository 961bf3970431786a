package uk.mandate.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.groups.Tuple;
import org.springframework.stereotype.Component;
import uk.mandate.decision.Listing;
import uk.mandate.testing.CaseWalk;

/** What stands on record of the case at the end, as an auditor reads it, beside what the report says. */
@Component
class RecordOfTheCase {
    /** Each stage with the days on which the case came and left, and why it left. */
    private static final List<Tuple> STAGES = List.of(
            tuple("draft", "2024-04-02", "2024-12-09", "done"),
            tuple("clearance", "2024-12-09", "2024-12-12", "done"),
            tuple("cabinet-1", "2024-12-12", "2025-01-15", "approved"),
            tuple("consultation", "2025-01-15", "2025-01-27", "done"),
            tuple("scrutiny", "2025-01-16", "2025-01-21", "no-comments"),
            tuple("finalise", "2025-01-27", "2025-01-28", "done"),
            tuple("cabinet-2", "2025-01-28", "2025-02-12", "recommended"),
            tuple("council", "2025-02-12", "2025-02-26", "adopted"),
            tuple("publish", "2025-02-26", "2025-03-05", "done"),
            tuple("partnership", "2025-03-05", "2025-04-10", "adopted"),
            tuple("in-force", "2025-04-10", "null", "null"));

    private static final List<Tuple> DECISIONS = List.of(
            tuple("cabinet-1", "cabinet", "approved", "2025-01-15"),
            tuple("scrutiny", "overview-and-scrutiny", "no-comments", "2025-01-21"),
            tuple("cabinet-2", "cabinet", "recommended", "2025-02-12"),
            tuple("council", "council", "adopted", "2025-02-26"),
            tuple("partnership", "partnership", "adopted", "2025-04-10"));

    private final Desks desks;
    private final MeetingsPages meetings;
    private final CaseWalk walk;
    private final RecordOfPapers papers;
    private final RecordOfActs acts;

    RecordOfTheCase(Desks desks, MeetingsPages meetings, CaseWalk walk, RecordOfPapers papers, RecordOfActs acts) {
        this.desks = desks;
        this.meetings = meetings;
        this.walk = walk;
        this.papers = papers;
        this.acts = acts;
    }

    void scrutinyHasTheReport(String reference, boolean has) {
        assertThat(meetings.item(reference, "scrutiny").listing())
                .isEqualTo(has ? Listing.PUBLISHED : Listing.REPORT_TO_FOLLOW);
    }

    void isThatOf(String reference, CabinetReport report) {
        var record = read("/api/v1/strategies/" + reference);
        standsInForce(reference, record, report);
        cameToItsStagesOnTheirDays(read("/api/v1/strategies/" + reference + "/stages"));
        wasDecidedAsTheReportHasIt(record, report);
        hasTheReportsFaultsAsFindings(record);
        papers.areThoseOf(reference, record, report);
        acts.wereMadeByTheRightOffices(reference);
    }

    private void standsInForce(String reference, JsonNode record, CabinetReport report) {
        assertThat(text(record, "title")).isEqualTo(report.title());
        assertThat(text(record, "stage")).isEqualTo("in-force");
        assertThat(text(record, "adoptedOn")).isEqualTo("2025-02-26");
        assertThat(text(record, "effectiveOn")).isEqualTo("2025-02-26");
        assertThat(text(record, "publishedOn")).isEqualTo("2025-03-03");
        assertThat(text(record, "inForceFrom")).isEqualTo("2025-04-10");
        assertThat(record.get("round").asInt()).isEqualTo(1);
        assertThat(record.get("broughtInFrom").isNull()).isTrue();
        assertThat(record.get("sample").asBoolean()).isFalse();
        assertThat(record.get("work")).isEmpty();
        assertThat(walk.timerOf(reference, "CatchEvent_ReviewFallsDue")).isEqualTo("2026-04-09T23:00:00Z");
    }

    private static void cameToItsStagesOnTheirDays(JsonNode record) {
        var visits = each(record.get("stages"))
                .flatMap(stage -> each(stage.get("visits"))
                        .map(visit -> tuple(
                                text(stage, "stage"),
                                text(visit, "enteredOn"),
                                text(visit, "leftOn"),
                                text(visit, "outcome"))))
                .toList();
        assertThat(visits).containsExactlyElementsOf(STAGES);
    }

    private static void wasDecidedAsTheReportHasIt(JsonNode record, CabinetReport report) {
        assertThat(record.get("decisions"))
                .extracting(
                        one -> text(one, "stage"),
                        one -> text(one, "body"),
                        one -> text(one, "outcome"),
                        one -> text(one, "happenedOn"))
                .containsExactlyElementsOf(DECISIONS);
        var resolved = report.resolutions();
        assertThat(record.at("/decisions/0/minute/resolution").asText())
                .isEqualTo("The draft Strategy was approved for consultation.");
        assertThat(record.at("/decisions/1/minute/resolution").asText())
                .isEqualTo("No substantive comments were made.");
        assertThat(record.at("/decisions/2/minute/resolution").asText())
                .isEqualTo("(a) %s\n(b) %s\n(c) %s"
                        .formatted(
                                resolved.get(0).words(),
                                resolved.get(1).words(),
                                resolved.get(2).words()));
        assertThat(record.at("/decisions/3/delegation/outcome").asText()).isEqualTo("given");
        assertThat(record.at("/decisions/3/delegation/limits").asText())
                .isEqualTo(resolved.get(2).words());
    }

    /** Beside them only the warning that the partnership has no integrated care board; no rule is broken. */
    private static void hasTheReportsFaultsAsFindings(JsonNode record) {
        assertThat(record.get("breaches")).isEmpty();
        assertThat(each(record.get("findings"))
                        .filter(finding -> text(finding, "kind").equals("source"))
                        .map(finding -> tuple(text(finding, "words"), text(finding, "source"))))
                .containsExactlyElementsOf(CabinetReport.faults().stream()
                        .map(fault -> tuple(fault.words(), fault.source()))
                        .toList());
        assertThat(each(record.get("findings"))
                        .filter(finding -> !text(finding, "kind").equals("source"))
                        .map(finding -> text(finding, "kind") + " " + text(finding, "rule"))
                        .collect(Collectors.toSet()))
                .isEqualTo(Set.of("warning R35"));
    }

    private JsonNode read(String path) {
        return desks.of("auditor").json(path);
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asText();
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
