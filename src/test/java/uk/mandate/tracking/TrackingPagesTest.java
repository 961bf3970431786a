package uk.mandate.tracking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import uk.mandate.accountability.Acting;
import uk.mandate.decision.CouncilAnswers;
import uk.mandate.document.Documents;
import uk.mandate.document.Documents.Access;
import uk.mandate.document.Documents.Kind;
import uk.mandate.document.Documents.NewDocument;
import uk.mandate.strategy.BringIn;
import uk.mandate.testing.CaseFile;
import uk.mandate.testing.CaseWalk;
import uk.mandate.testing.MandateTest;
import uk.mandate.testing.SignedIn;

@MandateTest
class TrackingPagesTest {
    @Autowired
    Environment environment;

    @Autowired
    BringIn bringIn;

    @Autowired
    Documents documents;

    @Autowired
    CaseWalk walk;

    @Test
    void theListSaysWhoHoldsTheSampleCase() {
        var page = as("democratic.services").get("/strategies").body();
        assertThat(page).contains("CSS-2025-2028", "Sample", "Record Council", "Democratic");
    }

    @Test
    void theSamplesPageTellsTheReportsFactsAndFindings() {
        var page = as("police.officer").get("/strategies/CSS-2025-2028").body();
        assertThat(page)
                .contains("Sample: parts are illustrative")
                .contains("Cabinet approved it on Wednesday 15 January 2025.")
                .contains("Overview and Scrutiny made no substantive comments on Tuesday 21 January 2025.")
                .contains("Planned for Wednesday 26 February 2025, 19:00.")
                .contains("The Crime and Disorder Act is dated 1988; it is of 1998.")
                .contains("engaged with over 1,200 residents and partners")
                .contains("Not in the source: the report does not say who cleared it, or when.")
                .contains("preventing and reducing serious violence.")
                .contains("R35")
                .contains("Not covered")
                .contains("Community Safety Strategy 2025 to 2028 (illustrative text)");
    }

    @Test
    void onlyTheSampleIsMarkedAsOne() {
        var file = CaseFile.recommended();
        bringIn(file);

        assertThat(as("police.officer").get("/strategies/" + file.reference()).body())
                .contains("Brought in")
                .doesNotContain("Sample", "illustrative");
    }

    @Test
    void theDiagramsModelAndPassedElementsAreOnThePage() {
        var browser = as("democratic.services");
        var page = browser.get("/strategies/CSS-2025-2028").body();
        assertThat(page).contains("data-waiting=\"Task_RecordCouncilDecision\"").contains("StartEvent_ApprovalStarted");
        var model = page.replaceAll("(?s).*data-model=\"([^\"]+)\".*", "$1");
        assertThat(browser.get(model).body()).contains("bpmn:definitions");
    }

    /** A gateway where ways meet has no name: the diagram shows it, the table in words leaves it out. */
    @Test
    void noStepIsToldByItsId() {
        walk.on("2025-02-21T09:00");
        var file = CaseFile.recommended()
                .decided("council", "council", "adopted", "2025-02-18")
                .happened("publish", "2025-02-19")
                .at("partnership");
        bringIn(file);

        var page = as("police.officer").get("/strategies/" + file.reference()).body();

        assertThat(page).containsPattern("data-passed=\"[^\"]*Gateway_PartnershipStageReached");
        assertThat(text(page)).contains("The way so far").doesNotContain("Gateway_");
    }

    @Test
    void aCaseThatDoesNotExistIsNotFoundAndAModelOfAnotherIsRefused() {
        var browser = as("democratic.services");
        assertThat(browser.get("/strategies/CSS-1999-2002").statusCode()).isEqualTo(404);
        assertThat(browser.get("/strategies/CSS-2025-2028/models/no-such-model").statusCode())
                .isEqualTo(409);
    }

    @Test
    void aDateBeyondTheKnownBankHolidaysSaysThatItMayMove() {
        var file = CaseFile.recommended().planned("council", "2029-03-01");
        bringIn(file);

        var warning = "Bank holidays are published for 2019 to 2028 only";
        var page =
                as("democratic.services").get("/strategies/" + file.reference()).body();
        assertThat(page)
                .contains(warning + ": those of 2029 are worked out by rule, so 5 March 2029 may still move.")
                .contains("so 1 March 2029 may still move.");
        assertThat(walk.briefing(file.reference(), "Task_RecordCouncilDecision").get("deadlineWords"))
                .asString()
                .startsWith("by Monday 5 March 2029. " + warning);
    }

    @Test
    void aMeetingSaysByWhenItsAgendaIsPublicAndOneToComeForWhenItCanBeCalled() {
        var planned = CaseFile.recommended().planned("council", "2025-02-26");
        var toArrange = CaseFile.recommended();
        bringIn(planned);
        bringIn(toArrange);

        assertThat(as("leader").get("/strategies/" + planned.reference()).body())
                .contains("Its agenda has to be public by Tuesday 18 February 2025 (R09).");
        assertThat(as("leader").get("/strategies/" + toArrange.reference()).body())
                .contains("An agenda made public today allows a meeting from Friday 21 February 2025 on (R09).");
    }

    @Test
    void theMissingPartsOfTheActAreAListThatCanBeRead() {
        var file = CaseFile.recommended();
        bringIn(file.yaml().replace("[crime-and-disorder, substance-misuse, re-offending]", "[crime-and-disorder]"));

        assertThat(text(as("leader").get("/strategies/" + file.reference()).body()))
                .contains("also asks for: the misuse of drugs, alcohol and other substances; re-offending;"
                        + " preventing and reducing serious violence.");
    }

    @Test
    void aDayOnWhichPapersSayThatADecisionWasMinutedHasNoHour() {
        var file = CaseFile.recommended();
        bringIn(file.yaml()
                .replace("happened-on: \"2025-02-12\"", "happened-on: \"2025-02-12\", recorded-on: \"2025-02-12\""));

        assertThat(text(as("leader").get("/strategies/" + file.reference()).body()))
                .contains("Recorded 12 February 2025")
                .doesNotContain("at 00:00");
    }

    @Test
    void whyADocumentIsPrivateIsOnThePageForThoseWhoMayReadItAndForNobodyElse() {
        var file = CaseFile.recommended();
        bringIn(file.yaml());
        store(file, "Prices", Access.EXEMPT, "3", "Bidders would know each other's prices.");
        store(file, "Threats", Access.CONFIDENTIAL, "Terms of the Home Office", null);

        assertThat(as("democratic.services")
                        .get("/strategies/" + file.reference())
                        .body())
                .contains("Schedule 12A, Part 1, paragraph <span>3</span>")
                .contains("Bidders would know each other&#39;s prices.")
                .contains("Confidential by: <span>Terms of the Home Office</span>");
        assertThat(as("police.officer").get("/strategies/" + file.reference()).body())
                .doesNotContain("Schedule 12A", "Bidders", "Terms of the Home Office");
    }

    private void store(CaseFile file, String title, Access access, String ground, @Nullable String publicInterest) {
        var document = new NewDocument(file.reference(), Kind.EVIDENCE, title, access, ground, publicInterest);
        Acting.as(
                CaseWalk.as("democratic.services"),
                () -> documents.store(document, "note.txt", new ByteArrayInputStream("Words.".getBytes(UTF_8))));
    }

    @Test
    void wordsOfThePapersEndWithOneFullStop() {
        var file = CaseFile.recommended();
        bringIn(file);

        assertThat(as("leader").get("/strategies/" + file.reference()).body())
                .contains("Not in the source: The report does not say.")
                .doesNotContain("say..");
    }

    @Test
    void whatCouncilDeterminedAboutTheDelegationIsOnThePageAndInTheInterface() {
        var file = CaseFile.recommended().planned("council", "2025-02-26");
        bringIn(file);
        walk.on("2025-02-27T09:00");
        walk.answer(
                file.reference(),
                "Task_RecordCouncilDecision",
                CaseWalk.as("democratic.services"),
                CouncilAnswers.decided("adopted", "2025-02-26"));

        var reader = as("police.officer");
        assertThat(reader.get("/strategies/" + file.reference()).body())
                .contains("Delegation asked for")
                .contains("Limits of the delegation")
                .contains("Minor amendments only");
        var decision = reader.json("/api/v1/strategies/" + file.reference()).at("/decisions/3");
        assertThat(decision.at("/outcome").asText()).isEqualTo("adopted");
        assertThat(decision.at("/delegation/outcome").asText()).isEqualTo("given");
        assertThat(decision.at("/delegation/limits").asText()).isEqualTo("Minor amendments only");
        assertThat(reader.get("/api/v1/strategies/CSS-1999-2002").statusCode()).isEqualTo(404);
    }

    @Test
    void whatPassedBetweenCouncilAndTheLeaderIsOnThePageAndInTheInterface() {
        var file = CaseFile.recommended().planned("council", "2025-02-26");
        bringIn(file);
        walk.on("2025-02-27T09:00");
        answer(file, "Task_RecordCouncilDecision", CouncilAnswers.decided("objection", "2025-02-26"));
        answer(file, "Task_InstructLeader", CouncilAnswers.instructed("2025-02-26"));
        var asked = as("police.officer");
        assertThat(asked.get("/strategies/" + file.reference()).body())
                .contains("The Leader received Council&#39;s instruction on Wednesday 26 February 2025, with time to"
                        + " object until Wednesday 5 March 2025 (R17).")
                .contains("Please reconsider priority 1.");
        assertThat(api(asked, file).at("/leaderAnswer").isNull()).isTrue();
        walk.on("2025-03-03T09:00");
        var disagrees = CouncilAnswers.with(
                CouncilAnswers.leader("disagrees", "2025-03-03"), "alternatives", "To withdraw the strategy");
        answer(file, "Task_RecordLeaderResponse", disagrees);

        var reader = as("police.officer");
        assertThat(reader.get("/strategies/" + file.reference()).body())
                .contains("The Leader disagreed with Council on Monday 3 March 2025.")
                .contains("Alternatives rejected", "To withdraw the strategy", "As Cabinet found", "By letter")
                .doesNotContain("Not needed");
        var told = api(reader, file);
        assertThat(told.at("/leaderInstruction/receivedOn").asText()).isEqualTo("2025-02-26");
        assertThat(told.at("/leaderInstruction/periodEnds").asText()).isEqualTo("2025-03-05");
        assertThat(told.at("/leaderAnswer/outcome").asText()).isEqualTo("disagrees");
        assertThat(told.at("/leaderAnswer/respondedOn").asText()).isEqualTo("2025-03-03");
        assertThat(told.at("/leaderAnswer/executiveRecord/alternatives").asText())
                .isEqualTo("To withdraw the strategy");
    }

    @Test
    void anInstructionOfPapersIsShownWithWhatTheyDoNotHold() {
        walk.on("2025-02-14T09:00");
        var file = CaseFile.recommended()
                .decided("council", "council", "objection", "2025-02-12")
                .decided("leader", "leader", "disagrees", "2025-02-13")
                .received("2025-02-12")
                .at("council-final");
        bringIn(file);

        assertThat(as("leader").get("/strategies/" + file.reference()).body())
                .contains("with time to object until Wednesday 19 February 2025 (R17).", "Not in the source");
        assertThat(api(as("leader"), file).at("/leaderInstruction/howGiven").isNull())
                .isTrue();
    }

    @Test
    void aStageThatCouncilNeverCameToIsNotNeeded() {
        var file = CaseFile.recommended().planned("council", "2025-02-26");
        bringIn(file);
        walk.on("2025-02-27T09:00");
        answer(file, "Task_RecordCouncilDecision", CouncilAnswers.decided("adopted", "2025-02-26"));

        assertThat(as("leader").get("/strategies/" + file.reference()).body()).contains("Not needed");
    }

    @Test
    void afterOfficeHoursAnAgendaCountsAsOfTheNextWorkingDay() {
        var file = CaseFile.recommended();
        bringIn(file);
        walk.on("2025-02-13T17:01");

        assertThat(as("leader").get("/strategies/" + file.reference()).body())
                .contains("An agenda made public now counts as of Friday 14 February 2025 and allows a meeting from"
                        + " Monday 24 February 2025 on (R09).");
    }

    @Test
    void democraticServicesBringInACaseOnThePage() {
        var file = CaseFile.recommended();
        var answer = as("democratic.services")
                .postForm("/strategies/bring-in", "/strategies/bring-in", Map.of("content", file.yaml()));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).contains(file.reference());
    }

    @Test
    void aFileWithMistakesShowsThemAllAndKeepsWhatWasTyped() {
        var file = CaseFile.recommended().without("scrutiny").without("cabinet-1");
        var page = as("democratic.services")
                .postForm("/strategies/bring-in", "/strategies/bring-in", Map.of("content", file.yaml()))
                .body();
        assertThat(page)
                .contains("The earlier stage scrutiny has neither")
                .contains("The earlier stage cabinet-1 has neither")
                .contains(file.reference());
        assertThat(as("democratic.services").get("/strategies").body()).doesNotContain(file.reference());
    }

    @Test
    void nobodyElseBringsInACase() {
        var file = CaseFile.recommended();
        var answer = as("police.officer").postJson("/api/v1/strategies", file.yaml());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Only democratic services");
    }

    @Test
    void anEmptyRequestIsRefusedInASentenceToo() {
        var answer = as("democratic.services").postJson("/api/v1/strategies", "");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("\"detail\":\"What was sent is empty or cannot be read: send what this address takes");
    }

    private void answer(CaseFile file, String element, Map<String, Object> answer) {
        walk.answer(file.reference(), element, CaseWalk.as("democratic.services"), answer);
    }

    private static JsonNode api(SignedIn reader, CaseFile file) {
        return reader.json("/api/v1/strategies/" + file.reference());
    }

    private void bringIn(CaseFile file) {
        bringIn(file.yaml());
    }

    private void bringIn(String file) {
        Acting.as(CaseWalk.as("democratic.services"), () -> bringIn.bringIn(file));
    }

    /** What a reader sees of a page. */
    private static String text(String page) {
        return page.replaceAll("<[^>]+>", "").replaceAll("\\s+", " ");
    }

    private SignedIn as(String person) {
        return SignedIn.as(environment, person);
    }
}
