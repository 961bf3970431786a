package uk.mandate.strategy.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import uk.mandate.accountability.Acting;
import uk.mandate.strategy.EarlyCases;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.StrategyReference;
import uk.mandate.testing.CaseWalk;
import uk.mandate.testing.MandateTest;
import uk.mandate.testing.SignedIn;

@MandateTest
class DraftPagesTest {
    @Autowired
    Environment environment;

    @Autowired
    EarlyCases cases;

    @Autowired
    DraftService drafts;

    @Autowired
    EditionService editions;

    private String reference = "";
    private String draft = "";

    @BeforeEach
    void aStrategyInDraft() {
        reference = cases.at(Stage.DRAFT);
        draft = "/strategies/" + reference + "/draft";
    }

    @Test
    void aLeadOfficerWritesPartsAndEverybodySignedInReadsThem() {
        var officer = SignedIn.as(environment, "lead.officer");
        assertThat(officer.get(draft).body()).contains("No part has been written yet.", "The draft has no text");

        var sent = officer.postForm(
                draft + "/new-part",
                draft + "/new-part",
                Map.of("heading", "Drugs <b>", "kind", "PRIORITY", "words", "Cut supply."));

        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(officer.get(draft).body()).contains("1 Drugs &lt;b&gt;", "Cut supply.", "Take back the last change");
        var reader = SignedIn.as(environment, "police.officer").get(draft).body();
        assertThat(reader).contains("Cut supply.").doesNotContain("Add a part", "Take back");
    }

    @Test
    void aStaleWindowKeepsItsWordsAndShowsHowThePartReadsNow() {
        var part = add("Drugs", "Cut supply.");
        var officer = SignedIn.as(environment, "lead.officer");
        var page = draft + "/parts/" + part;
        officer.postForm(page, page + "?seen=1", typed("Cut demand."));

        var stale = officer.postForm(page, page + "?seen=1", typed("Cut both."));

        assertThat(stale.statusCode()).isEqualTo(400);
        assertThat(stale.body())
                .contains("Lead officer changed this on", "It reads now: Drugs. Cut demand.", ">Cut both.</textarea>")
                .contains("?seen=2");
        assertThat(officer.postForm(page, page + "?seen=2", typed("Cut both.")).statusCode())
                .isEqualTo(302);
        assertThat(officer.get(draft).body()).contains("Cut both.");
    }

    @Test
    void whatIsRefusedKeepsWhatWasTyped() {
        var officer = SignedIn.as(environment, "lead.officer");

        var refused = officer.postForm(
                draft + "/new-part", draft + "/new-part", Map.of("heading", "", "words", "Words to keep."));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("Give the part a heading.", "Choose what kind of part it is.", "Words to keep.");
    }

    @Test
    void whoeverMayNotWriteIsRefusedInASentence() {
        var refused = SignedIn.as(environment, "finance.officer")
                .postForm(
                        draft + "/new-part",
                        draft + "/new-part",
                        Map.of("heading", "Drugs", "kind", "PRIORITY", "words", "x"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Only the office that leads the strategy, Lead officer,");
    }

    @Test
    void theReportIsWrittenUnderItsHeadings() {
        var officer = SignedIn.as(environment, "lead.officer");
        var page = "/strategies/" + reference + "/report";
        assertThat(officer.get(page).body()).contains("Nothing written", "Not named yet", "Not said yet");
        officer.postForm(page + "/risk", page + "/risk?seen=0", Map.of("words", "A partner may leave."));
        var about = new HashMap<>(Map.of(
                "portfolio", "Stronger Communities", "equality", "SCREENED_OUT", "reason", "It changes nothing."));
        about.put("crime-and-disorder", "yes");
        about.put("substance-misuse", "yes");
        about.put("re-offending", "yes");

        assertThat(officer.postForm(page + "/about", page + "/about?seen=0", about)
                        .body())
                .contains("Say whether the strategy covers preventing and reducing serious violence.");
        about.put("serious-violence", "no");
        assertThat(officer.postForm(page + "/about", page + "/about?seen=0", about)
                        .statusCode())
                .isEqualTo(302);

        assertThat(officer.get(page).body())
                .contains("A partner may leave.", "Stronger Communities", "Screened out", "It changes nothing.")
                .contains("preventing and reducing serious violence.");
    }

    @Test
    void whatChangedSinceAnEditionIsShownWordByWord() {
        var part = add("Drugs", "Cut supply soon.");
        Acting.as(
                CaseWalk.as("lead.officer"), () -> editions.freeze(new StrategyReference(reference), Stage.CABINET_1));
        var officer = SignedIn.as(environment, "lead.officer");
        officer.postForm(draft + "/parts/" + part, draft + "/parts/" + part + "?seen=1", typed("Cut demand soon."));

        assertThat(officer.get(draft + "/difference?from=1").body())
                .contains("parts: 1 changed", "<del>supply</del>", "<ins>demand</ins>");
        assertThat(officer.get(draft + "/editions").body()).contains("Edition 1", "Cabinet, draft for consultation");
        assertThat(officer.get(draft + "/editions/1").body()).contains("Cut supply soon.");
        assertThat(officer.get(draft + "/editions/2").statusCode()).isEqualTo(404);
        assertThat(officer.get(draft + "/difference?from=7").statusCode()).isEqualTo(404);
    }

    @Test
    void aChangeIsTakenBackOnThePage() {
        add("Drugs", "Cut supply.");
        var officer = SignedIn.as(environment, "lead.officer");

        var sent = officer.postForm(draft, draft + "/undo", Map.of("seen", "1"));

        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(officer.get(draft).body()).contains("No part has been written yet.");
        assertThat(officer.postForm(draft, draft + "/undo", Map.of("seen", "1")).body())
                .contains("after you had opened the page");
    }

    @Test
    void whatIsNotThereIsNoPage() {
        var officer = SignedIn.as(environment, "lead.officer");

        assertThat(officer.get("/strategies/ZZ-2025-2028/draft").statusCode()).isEqualTo(404);
        assertThat(officer.get("/strategies/nothing/report").statusCode()).isEqualTo(404);
        assertThat(officer.get(draft + "/parts/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        assertThat(officer.get("/strategies/" + reference + "/report/nothing").statusCode())
                .isEqualTo(404);
    }

    private UUID add(String heading, String words) {
        return Acting.as(
                CaseWalk.as("lead.officer"),
                () -> drafts.add(
                        new StrategyReference(reference), null, PartWords.of(PartKind.PRIORITY, heading, words)));
    }

    private static Map<String, String> typed(String words) {
        return Map.of("heading", "Drugs", "kind", "PRIORITY", "words", words);
    }
}
