package uk.mandate.decision.correction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.mandate.decision.CouncilAnswers.decided;
import static uk.mandate.decision.CouncilAnswers.instructed;
import static uk.mandate.testing.CaseWalk.as;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import uk.mandate.accountability.Acting;
import uk.mandate.decision.LeaderInstructions;
import uk.mandate.document.Documents;
import uk.mandate.document.Documents.Access;
import uk.mandate.document.Documents.Kind;
import uk.mandate.document.Documents.NewDocument;
import uk.mandate.strategy.BringIn;
import uk.mandate.testing.CaseFile;
import uk.mandate.testing.CaseWalk;
import uk.mandate.testing.MandateTest;
import uk.mandate.testing.SignedIn;

/** Corrections on their pages and for programs. */
@MandateTest
class CorrectionPagesTest {
    @Autowired
    Environment environment;

    @Autowired
    CaseWalk walk;

    @Autowired
    BringIn bringIn;

    @Autowired
    CorrectionReader reader;

    @Autowired
    LeaderInstructions instructions;

    @Autowired
    Documents documents;

    private final CaseFile file = CaseFile.recommended().planned("council", "2025-02-26");
    private final String strategy = file.reference();
    private final String here = "/strategies/" + strategy + "/corrections";
    private UUID evidence = new UUID(0, 0);

    @BeforeEach
    void theLeaderHasTheInstruction() {
        var officer = as("democratic.services");
        walk.on("2025-02-13T09:00");
        Acting.as(officer, () -> bringIn.bringIn(file.yaml()));
        evidence = Acting.as(
                        officer,
                        () -> documents.store(
                                new NewDocument(strategy, Kind.EVIDENCE, "The letter", Access.PUBLIC, null, null),
                                "letter.txt",
                                new ByteArrayInputStream("Received on 28 February.".getBytes(UTF_8))))
                .id();
        walk.on("2025-02-26T22:00");
        walk.answer(strategy, "Task_RecordCouncilDecision", officer, decided("declined", "2025-02-26"));
        walk.answer(strategy, "Task_InstructLeader", officer, instructed("2025-02-26"));
        walk.on("2025-03-03T09:00");
    }

    @Test
    void aDayIsCorrectedFromTheListToTheCaseWithTheOldValueBesideTheNew() {
        var officer = SignedIn.as(environment, "democratic.services");
        assertThat(officer.get(here).body()).contains("Nobody has asked for a correction", asking());
        assertThat(officer.get(asking()).body()).contains("The record says: Wednesday 26 February 2025.", "The letter");

        var incomplete = officer.postForm(asking(), asking(), day("28"));
        assertThat(incomplete.statusCode()).isEqualTo(400);
        assertThat(incomplete.body()).contains("Give the reason for this correction.", "value=\"28\"");
        assertThat(officer.postForm(asking(), asking(), complete("28")).statusCode())
                .isEqualTo(302);
        assertThat(officer.get(here).body()).contains("Waits for a second officer");
        assertThat(officer.get(page()).body()).doesNotContain(page() + "/answer");

        approveAsTheSecondOfficer();

        assertThat(officer.get(page()).body())
                .contains("Approved", "The letter says so", "is due on Friday 7 March 2025");
        assertThat(officer.get("/strategies/" + strategy).body())
                .contains("on Friday 28 February 2025 (recorded at first as Wednesday 26 February 2025)");
    }

    @Test
    void programsReadTheSame() {
        SignedIn.as(environment, "democratic.services").postForm(asking(), asking(), complete("28"));
        approveAsTheSecondOfficer();

        var told = SignedIn.as(environment, "auditor").json("/api/v1/strategies/" + strategy + "/corrections");

        assertThat(told.at("/0/before").asText()).isEqualTo("2025-02-26");
        assertThat(told.at("/0/after").asText()).isEqualTo("2025-02-28");
        assertThat(told.at("/0/answer").asText()).isEqualTo("approved");
    }

    @Test
    void whoeverAskedIsRefusedTheAnswerInASentence() {
        var officer = SignedIn.as(environment, "democratic.services");
        officer.postForm(asking(), asking(), complete("28"));

        var refused = officer.postForm(
                page() + "/answer", page() + "/answer", Map.of("answer", "APPROVED", "reason", "I know it"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("You asked for this correction", "I know it");
    }

    @Test
    void othersReadAndMayNotAsk() {
        var lead = SignedIn.as(environment, "lead.officer");

        assertThat(lead.get(here).body()).contains("What is on record").doesNotContain(asking());
        assertThat(lead.postForm(asking(), asking(), complete("28")).body())
                .contains("Democratic services correct the record");
    }

    @Test
    void aWrongFactOrFieldIsNotThere() {
        var officer = SignedIn.as(environment, "democratic.services");

        for (var address : List.of(
                here + "/new/instruction/" + UUID.randomUUID() + "/received-on",
                here + "/new/nothing/" + instruction() + "/received-on",
                here + "/new/instruction/" + instruction() + "/period-ends",
                here + "/" + UUID.randomUUID(),
                "/strategies/NONE-2025-2028/corrections")) {
            assertThat(officer.get(address).statusCode()).as(address).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "00000000-0000-0000-0000-000000000000", ""})
    void evidenceThatIsNoneIsRefused(String version) {
        var typed = new HashMap<>(complete("28"));
        typed.put("evidence", version);

        var refused = SignedIn.as(environment, "democratic.services").postForm(asking(), asking(), typed);

        assertThat(refused.statusCode()).isIn(400, 404);
        assertThat(reader.ofCase(strategy)).isEmpty();
    }

    private void approveAsTheSecondOfficer() {
        var second = SignedIn.as(environment, "democratic.services.second");
        var form = page() + "/answer";
        assertThat(second.get(page()).body()).contains(form);
        assertThat(second.postForm(form, form, Map.of("answer", "APPROVED", "reason", "The letter says so"))
                        .statusCode())
                .isEqualTo(302);
    }

    private String asking() {
        return here + "/new/instruction/" + instruction() + "/received-on";
    }

    private String page() {
        return here + "/" + reader.ofCase(strategy).get(0).correction().id();
    }

    private UUID instruction() {
        return instructions.findByCaseReference(strategy).orElseThrow().id();
    }

    private static Map<String, String> day(String day) {
        return Map.of("value-day", day, "value-month", "2", "value-year", "2025");
    }

    private Map<String, String> complete(String day) {
        var typed = new HashMap<>(day(day));
        typed.put("reason", "Mistyped");
        typed.put("evidence", evidence.toString());
        return typed;
    }
}
