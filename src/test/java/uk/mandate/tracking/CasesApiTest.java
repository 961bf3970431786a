package uk.mandate.tracking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import uk.mandate.accountability.Acting;
import uk.mandate.decision.CouncilAnswers;
import uk.mandate.document.Documents;
import uk.mandate.document.Documents.Access;
import uk.mandate.document.Documents.Kind;
import uk.mandate.document.Documents.NewDocument;
import uk.mandate.strategy.BringIn;
import uk.mandate.strategy.EarlyCases;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.StrategyReference;
import uk.mandate.strategy.StrategyService;
import uk.mandate.testing.CaseFile;
import uk.mandate.testing.CaseWalk;
import uk.mandate.testing.MandateTest;
import uk.mandate.testing.SignedIn;

@MandateTest
class CasesApiTest {
    @Autowired
    Environment environment;

    @Autowired
    BringIn bringIn;

    @Autowired
    EarlyCases early;

    @Autowired
    StrategyService strategies;

    @Autowired
    Documents documents;

    @Autowired
    CaseWalk walk;

    @Test
    void aCaseTellsItsClocksWithKindAndLastDay() {
        var file = CaseFile.recommended().planned("council", "2025-02-26");
        bringIn(file);

        var clocks = get("/api/v1/strategies/" + file.reference()).at("/clocks");

        assertThat(clocks).hasSize(2);
        assertThat(clocks.get(0).at("/clock").asText()).isEqualTo("agenda");
        assertThat(clocks.get(0).at("/kind").asText()).isEqualTo("minimum");
        assertThat(clocks.get(0).at("/lastDay").asText()).isEqualTo("2025-02-18");
        assertThat(clocks.get(1).at("/clock").asText()).isEqualTo("record-decision");
        assertThat(clocks.get(1).at("/kind").asText()).isEqualTo("target");
        assertThat(clocks.get(1).at("/lastDay").asText()).isEqualTo("2025-02-28");
        assertThat(clocks.get(1).at("/passed").asBoolean()).isFalse();
    }

    @Test
    void whoLeadsNoOfficeThatMayReadItFindsNoTraceOfAnExemptDocument() {
        var file = CaseFile.recommended();
        bringIn(file);
        Acting.as(
                CaseWalk.as("democratic.services"),
                () -> documents.store(
                        new NewDocument(file.reference(), Kind.EVIDENCE, "Prices", Access.EXEMPT, "3", "Bidders."),
                        "prices.txt",
                        new ByteArrayInputStream("Words.".getBytes(UTF_8))));

        assertThat(body("democratic.services", "/api/v1/strategies/" + file.reference()))
                .contains("Prices");
        assertThat(get("democratic.services", "/api/v1/strategies/" + file.reference() + "/stages")
                        .at("/stages/7/visits/0/documents"))
                .hasSize(1);
        assertThat(body("police.officer", "/api/v1/strategies/" + file.reference()))
                .doesNotContain("Prices");
        assertThat(get("police.officer", "/api/v1/strategies/" + file.reference() + "/stages")
                        .at("/stages/7/visits/0/documents"))
                .isEmpty();
    }

    @Test
    void theStagesTellPlannedAndActualDaysAndTheTimeBetween() {
        var file = CaseFile.recommended().planned("council", "2025-02-26");
        bringIn(file);
        var path = "/api/v1/strategies/" + file.reference() + "/stages";
        var before = get(path).at("/stages/7");
        assertThat(before.at("/stage").asText()).isEqualTo("council");
        assertThat(before.at("/state").asText()).isEqualTo("now");
        assertThat(before.at("/planned/1/on").asText()).isEqualTo("2025-02-26");
        assertThat(before.at("/planned/1/because").asText()).isEqualTo("meeting of Council");
        walk.on("2025-02-28T09:00");
        walk.answer(
                file.reference(),
                "Task_RecordCouncilDecision",
                CaseWalk.as("democratic.services"),
                CouncilAnswers.decided("adopted", "2025-02-26"));

        var stages = get(path).at("/stages");
        var council = stages.get(7).at("/visits/0");
        assertThat(council.at("/enteredOn").asText()).isEqualTo("2025-02-13");
        assertThat(council.at("/leftOn").asText()).isEqualTo("2025-02-26");
        assertThat(council.at("/calendarDays").asInt()).isEqualTo(13);
        assertThat(council.at("/outcome").asText()).isEqualTo("adopted");
        assertThat(council.at("/decisions")).hasSize(1);
        assertThat(stages.get(7).at("/state").asText()).isEqualTo("done");
        assertThat(stages.get(8).at("/state").asText()).isEqualTo("not-needed");
        assertThat(stages.get(10).at("/state").asText()).isEqualTo("now");
        assertThat(stages.get(10).at("/visits/0/enteredOn").asText()).isEqualTo("2025-02-26");
    }

    @Test
    void whatThePapersDoNotHoldIsNull() {
        var stages = get("/api/v1/strategies/CSS-2025-2028/stages").at("/stages");

        assertThat(stages.get(1).at("/state").asText()).isEqualTo("not-on-record");
        assertThat(stages.get(1).at("/visits/0/inSource").asBoolean()).isFalse();
        assertThat(stages.get(1).at("/visits/0/leftOn").isNull()).isTrue();
        assertThat(stages.get(2).at("/visits/0/leftOn").asText()).isEqualTo("2025-01-15");
        assertThat(stages.get(2).at("/visits/0/enteredOn").isNull()).isTrue();
        assertThat(stages.get(2).at("/visits/0/calendarDays").isNull()).isTrue();
    }

    @Test
    void aStageToWhichTheCaseCameAgainHasTwoVisits() {
        var reference = wentBack();

        var stages = get("/api/v1/strategies/" + reference + "/stages").at("/stages");

        assertThat(stages.get(0).at("/visits")).hasSize(2);
        assertThat(stages.get(0).at("/visits/1/number").asInt()).isEqualTo(2);
        assertThat(stages.get(0).at("/state").asText()).isEqualTo("now");
        assertThat(stages.get(2).at("/visits/0/outcome").asText()).isEqualTo("sent-back");
        assertThat(stages.get(2).at("/state").asText()).isEqualTo("to-come-again");
    }

    private String wentBack() {
        var reference = early.at(Stage.DRAFT);
        var one = new StrategyReference(reference);
        walk.on("2025-02-20T09:00");
        strategies.reach(one, Stage.CABINET_1);
        walk.on("2025-03-04T09:00");
        strategies.reach(one, Stage.DRAFT);
        return reference;
    }

    @Test
    void theListIsFilteredByStageAndSortedAndPaged() {
        for (var count = 0; count < 26; count++) {
            early.at(Stage.FINALISE);
        }

        var first = get("/api/v1/strategies?stage=finalise");
        assertThat(first.at("/strategies"))
                .hasSize(25)
                .allMatch(one -> one.at("/stage").asText().equals("finalise"));
        assertThat(first.at("/total").asInt()).isGreaterThanOrEqualTo(26);
        assertThat(references(first)).isSorted();
        var last = get("/api/v1/strategies?stage=finalise&page=999999");
        assertThat(last.at("/page").asInt()).isEqualTo(last.at("/pages").asInt());
        assertThat(references(last)).doesNotContainAnyElementsOf(references(first));
        assertThat(references(get("/api/v1/strategies?stage=finalise&order=descending")))
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void theListIsSortedByTheNextDateWithThoseThatHaveNoneLast() {
        bringIn(CaseFile.recommended().planned("council", "2025-03-26"));
        bringIn(CaseFile.recommended().planned("council", "2025-02-26"));

        var next = new ArrayList<String>();
        get("/api/v1/strategies?stage=council&sort=next")
                .at("/strategies")
                .forEach(one -> next.add(one.at("/next").asText("9999")));

        assertThat(next).contains("2025-02-26").isSorted();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stage=nowhere | “stage” is one of: draft, clearance, cabinet-1",
                "sort=colour | “sort” is one of: reference, title, stage, since, next.",
                "order=sideways | “order” is one of: ascending, descending.",
                "page=0 | “page” is a whole number from 1.",
                "page=x | “page” is a whole number from 1."
            })
    void whatCannotBeReadIsRefusedInPlainWords(String query, String sentence) {
        var answer = as("leader").get("/api/v1/strategies?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/strategies/CSS-1999-2002", "/api/v1/strategies/CSS-1999-2002/stages"})
    void aCaseThatIsNotThereIsSaidInPlainWords(String path) {
        var answer = as("leader").get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("There is no strategy of this reference: look for it in the list.");
    }

    @Test
    void theInterfaceIsDescribed() {
        var paths = get("/api/docs/openapi").at("/paths");

        for (var path : List.of(
                "/api/v1/strategies", "/api/v1/strategies/{reference}", "/api/v1/strategies/{reference}/stages")) {
            assertThat(paths.path(path).at("/get/summary").asText()).as(path).isNotEmpty();
        }
        assertThat(paths.path("/api/v1/strategies/{reference}/stages")
                        .at("/get/responses/404/description")
                        .asText())
                .isEqualTo("There is no such strategy");
        assertThat(paths.path("/api/v1/strategies").at("/get/parameters")).hasSize(4);
    }

    @Test
    void thePageOfTheListShowsThePlaceTheHolderAndTheDates() {
        var file = CaseFile.recommended().planned("council", "2025-02-26");
        bringIn(file);

        assertThat(text(pageOfTheList("council", file.reference())))
                .contains(file.reference() + " Council 13 February 2025 26 February 2025 Democratic services: Record"
                        + " Council's decision");
    }

    /** The page of the list on which the case stands: other tests leave cases too. */
    private String pageOfTheList(String stage, String reference) {
        var reader = as("leader");
        return IntStream.rangeClosed(1, 50)
                .mapToObj(page -> reader.get("/strategies?stage=" + stage + "&page=" + page)
                        .body())
                .filter(page -> page.contains(reference))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePageOfACaseThatWentBackShowsTheLoop() {
        var page = as("leader").get("/strategies/" + wentBack()).body();

        assertThat(page).contains("mandate-line__loop--now");
        assertThat(text(page))
                .contains("Draft Now 20 February 2025")
                .contains("Draft Now. Again 4 March 2025 still there 0 days")
                .contains("Cabinet, draft for consultation To come again 20 February 2025 4 March 2025, sent back");
    }

    /** R18: the Leader is told two working days after Council at the latest. */
    @Test
    void aBreachStandsAtTheStageAtWhichItWasRecordedAndInTheList() {
        walk.on("2025-03-10T09:00");
        var file = CaseFile.recommended()
                .decided("council", "council", "objection", "2025-02-26")
                .at("leader");
        bringIn(file);
        walk.answer(
                file.reference(),
                "Task_InstructLeader",
                CaseWalk.as("democratic.services"),
                CouncilAnswers.instructed("2025-03-10"));

        var found = get("/api/v1/strategies/" + file.reference()).at("/breaches/0");
        assertThat(found.at("/rule").asText()).isEqualTo("R18");
        assertThat(found.at("/open").asBoolean()).isTrue();
        var visit = get("/api/v1/strategies/" + file.reference() + "/stages").at("/stages/8/visits/0");
        assertThat(visit.at("/breaches/0").asText()).isEqualTo(found.at("/id").asText());
        assertThat(visit.at("/brokenRules")).isEmpty();
        assertThat(as("leader").get("/strategies/" + file.reference()).body()).contains("Rule broken");
        assertThat(pageOfTheList("leader", file.reference())).contains("Breach of R18");
    }

    @Test
    void theLeadOfficerPlansADayAndBothDaysStayVisible() {
        var reference = early.at(Stage.DRAFT);
        var lead = as("lead.officer");
        plan(lead, reference, "5", "Before the summer");
        plan(lead, reference, "12", "The report needs a week more");

        assertThat(text(lead.get("/strategies/" + reference).body()))
                .contains("12 March 2025: planned by the lead officer")
                .contains("Planned before for 5 March 2025: Before the summer");
        var cabinet = get("/api/v1/strategies/" + reference + "/stages").at("/stages/2");
        assertThat(cabinet.at("/planned/0/on").asText()).isEqualTo("2025-03-12");
        assertThat(cabinet.at("/plannedBefore/0/on").asText()).isEqualTo("2025-03-05");
    }

    private static void plan(SignedIn who, String reference, String day, String reason) {
        var path = "/strategies/" + reference + "/plan";
        var answer = who.postForm(path, path, planned("CABINET_1", day, "3", "2025", reason));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lead.officer | DRAFT | 12 | 2 | 2025 | Wednesday 12 February 2025 has passed: plan today or a later"
                        + " day.",
                "lead.officer | DRAFT | 12 | 2 | 2035 | Monday 12 February 2035 is more than 5 years away: check the"
                        + " year.",
                "lead.officer | DRAFT | 31 | 2 | 2026 | This is not a day of the calendar.",
                "finance.officer | DRAFT | 12 | 3 | 2025 | Only the office that leads this strategy plans its stages",
                "lead.officer | NOWHERE | 12 | 3 | 2025 | Choose the stage."
            })
    void aDayThatCannotBePlannedIsRefusedBesideWhatWasTyped(
            String person, String stage, String day, String month, String year, String sentence) {
        var reference = early.at(Stage.DRAFT);
        var path = "/strategies/" + reference + "/plan";

        var answer = as(person).postForm(path, path, planned(stage, day, month, year, "Typed reason"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(sentence, "Typed reason");
        assertThat(get("/api/v1/strategies/" + reference + "/stages").at("/stages/0/planned"))
                .isEmpty();
    }

    @Test
    void aStageThatWasLeftIsNotPlannedAnyMore() {
        var reference = early.at(Stage.COUNCIL);
        var path = "/strategies/" + reference + "/plan";

        var answer = as("lead.officer").postForm(path, path, planned("DRAFT", "12", "3", "2025", "Late"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("The strategy has left the stage “Draft”");
    }

    private static Map<String, String> planned(String stage, String day, String month, String year, String reason) {
        return Map.of(
                "stage", stage, "planned-day", day, "planned-month", month, "planned-year", year, "reason", reason);
    }

    private static List<String> references(JsonNode list) {
        return list.at("/strategies").findValuesAsText("reference");
    }

    private void bringIn(CaseFile file) {
        Acting.as(CaseWalk.as("democratic.services"), () -> bringIn.bringIn(file.yaml()));
    }

    private JsonNode get(String path) {
        return get("leader", path);
    }

    private JsonNode get(String person, String path) {
        return as(person).json(path);
    }

    private String body(String person, String path) {
        return as(person).get(path).body();
    }

    /** What a reader sees of a page. */
    private static String text(String page) {
        return page.replaceAll("<[^>]+>", " ")
                .replace("&#39;", "'")
                .replaceAll("\\s+", " ")
                .replace(" :", ":")
                .replace(" ,", ",");
    }

    private SignedIn as(String person) {
        return SignedIn.as(environment, person);
    }
}
