package uk.mandate.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.mandate.decision.CouncilAnswers.decided;
import static uk.mandate.decision.CouncilAnswers.instructed;
import static uk.mandate.decision.CouncilAnswers.leader;
import static uk.mandate.decision.CouncilAnswers.meeting;
import static uk.mandate.decision.CouncilAnswers.with;
import static uk.mandate.decision.CouncilAnswers.without;

import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import uk.mandate.accountability.Acting;
import uk.mandate.strategy.BringIn;
import uk.mandate.testing.CaseFile;
import uk.mandate.testing.CaseWalk;

/**
 * Every role that has a task does it in Tasklist, from Council to the partnership's adoption: each form is opened, sent once
 * wrong, with the refusal read on the screen, and once right.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CouncilToPartnershipBrowserTest extends BrowserTest {
    private static final String DEMOCRATIC_SERVICES = "democratic-services";
    private static final String COORDINATOR = "partnership-coordinator";
    private static final String LEAD_OFFICER = "lead-officer";
    private static final Map<String, Object> MAJOR_CHANGE =
            Map.of("finding", "major", "reviewedOn", "2026-04-14", "reason", "Serious violence has grown");
    private static final Map<String, Object> COPY =
            Map.of("sentOn", "2025-02-28", "howGiven", "email", "recipient", "Police and Crime Commissioner");
    private static final Map<String, Object> ADOPTED_BY_PARTNERSHIP =
            Map.of("outcome", "adopted", "heldOn", "2025-04-10", "resolution", "As moved");

    @Autowired
    CaseWalk walk;

    @Autowired
    BringIn bringIn;

    private static final FilePayload STRATEGY = Papers.pdf("strategy.pdf");

    private static final String SHA_256_OF_THE_STRATEGY =
            "d5db70fbccdd8ccc6a553604b79a09cd33083b401340d546efa08a52142c972e";

    private final TasksMet met = new TasksMet();
    private final Officers officers = new Officers(this::address);
    private final Pictures pictures = new Pictures("from-council");
    private String strategy = "";

    @AfterAll
    void everybodyGoesHome() {
        officers.close();
    }

    @Test
    @Order(1)
    void theStrategyGoesFromCouncilIntoForce() {
        strategy = bringIn(CaseFile.recommended());
        var adopted = decided("adopted", "2025-02-26");
        var onOurRegister = Map.of("where", "our-register");
        atWork().answer(
                        "Task_ArrangeCouncilMeeting",
                        DEMOCRATIC_SERVICES,
                        meeting("2025-02-11"),
                        "before the decision of Cabinet",
                        meeting("2025-02-26"));
        walk.on("2025-02-27T09:00");
        atWork().answer(
                        "Task_RecordCouncilDecision",
                        DEMOCRATIC_SERVICES,
                        without(adopted, "dispensations"),
                        "ispensations",
                        adopted);
        atWork().refuse(
                        "Task_PublishStrategy",
                        DEMOCRATIC_SERVICES,
                        onOurRegister,
                        "The text of the strategy is not on the case yet");
        Papers.store(officers.at(DEMOCRATIC_SERVICES), strategy, STRATEGY, "Community Safety Strategy", "STRATEGY");
        atWork().take("Task_PublishStrategy", DEMOCRATIC_SERVICES, onOurRegister);
        atWork().answer(
                        "Task_SendPolicingBodyCopy",
                        DEMOCRATIC_SERVICES,
                        COPY,
                        "in the future",
                        with(COPY, "sentOn", "2025-02-27"));
        atWork().answer(
                        "Task_ArrangePartnershipMeeting",
                        COORDINATOR,
                        meeting("2025-02-11"),
                        "before the decision of Cabinet",
                        meeting("2025-04-10"));
        walk.on("2025-04-11T09:00");
        atWork().answer(
                        "Task_RecordPartnershipDecision",
                        COORDINATOR,
                        with(ADOPTED_BY_PARTNERSHIP, "outcome", "minor-point"),
                        "Write the point that the partnership raised.",
                        ADOPTED_BY_PARTNERSHIP);

        assertThat(walk.waitingAt(strategy)).isEmpty();
        atWork().seenBy(COORDINATOR)
                .stands("In force")
                .waitsForNobody()
                .hasPassed("Task_PublishStrategy", "Publish the strategy")
                .hasPassed("Task_RecordPartnershipDecision", "Record the partnership's decision");
        theRegisterShowsItToAStranger();
        theLedgerTellsAnAuditor();
    }

    @Test
    @Order(3)
    void councilObjectsTheLeaderAnswersAndCouncilDecidesFinally() {
        strategy = bringIn(CaseFile.recommended().planned("council", "2025-02-26"));
        walk.on("2025-02-27T09:00");
        atWork().answer(
                        "Task_RecordCouncilDecision",
                        DEMOCRATIC_SERVICES,
                        decided("objection", "2025-03-26"),
                        "in the future",
                        decided("objection", "2025-02-26"));
        atWork().answer(
                        "Task_InstructLeader",
                        DEMOCRATIC_SERVICES,
                        instructed("2025-02-28"),
                        "in the future",
                        instructed("2025-02-27"));
        atWork().answer(
                        "Task_RecordLeaderResponse",
                        "leader",
                        leader("disagrees", "2025-02-26"),
                        "before",
                        leader("disagrees", "2025-02-27"));
        atWork().answer(
                        "Task_ArrangeFinalCouncilMeeting",
                        DEMOCRATIC_SERVICES,
                        meeting("2025-03-06"),
                        "Earliest lawful meeting: 7 March 2025.",
                        meeting("2025-03-07"));
        walk.on("2025-03-10T09:00");
        var adopted = decided("adopted", "2025-03-07");
        atWork().answer(
                        "Task_RecordFinalCouncilDecision",
                        DEMOCRATIC_SERVICES,
                        without(adopted, "conflicts"),
                        "onflicts",
                        adopted);
        atWork().seenBy("leader")
                .isHeldBy("Democratic services", "Publish the strategy")
                .hasPassed("Task_RecordLeaderResponse", "Record the Leader's response")
                .waitsAt("Task_PublishStrategy", "Publish the strategy");
    }

    @Test
    @Order(2)
    void aYearLaterItIsReviewedAndTheNextOneIsBegun() {
        walk.on("2026-04-13T09:00");
        walk.fireTimer(strategy, "CatchEvent_ReviewFallsDue");
        atWork().answer(
                        "Task_ReviewStrategy",
                        COORDINATOR,
                        MAJOR_CHANGE,
                        "in the future",
                        with(MAJOR_CHANGE, "reviewedOn", "2026-04-13"));
        var next = strategy.replace("2025-2028", "2028-2031");
        atWork().refuse(
                        "Task_BeginSuccessor",
                        LEAD_OFFICER,
                        Map.of("decision", "begun", "successor", next),
                        "There is no strategy “" + next + "” here");
        beginTheNext(next);
        atWork().take("Task_BeginSuccessor", LEAD_OFFICER, Map.of("decision", "begun", "successor", next));
        assertThat(walk.waitingAt(strategy)).isEmpty();
        assertThat(walk.waitingAt(next)).containsExactly("Task_DraftStrategy");
    }

    @Test
    @Order(4)
    void everyTaskFromCouncilOnWasOpenedRefusedAndTakenInTasklist() {
        met.wereAllOf(TasksMet.allModelsBut(TasksMet.UP_TO_COUNCIL), Set.of());
    }

    private void beginTheNext(String reference) {
        var page = officers.at(LEAD_OFFICER).open("/strategies/new");
        new ChangeOnScreen(page)
                .fillIn(Map.of(
                        "Title", "Community Safety Strategy",
                        "Letters of its reference", reference.substring(0, reference.indexOf('-')),
                        "First day of the term", "2028-04-01",
                        "Last day of the term", "2031-03-31"))
                .sendAndReadNotice("is begun");
    }

    private void theRegisterShowsItToAStranger() {
        try (var desk = Desk.ofStranger(address())) {
            var page = desk.open("/register/strategies/" + strategy);
            assertThat(page.locator("main")).containsText("27 February 2025");
            assertThat(page.locator("main")).containsText(SHA_256_OF_THE_STRATEGY);
            var download = page.locator("a[href*='/documents/']").getAttribute("href");
            assertThat(page.request().get(download).body()).isEqualTo(STRATEGY.buffer);
        }
    }

    private void theLedgerTellsAnAuditor() {
        var page = officers.at("auditor").open("/audit/" + strategy + "?kind=act&order=oldest");
        var ledger = page.locator(".mandate-ledger");
        assertThat(ledger).containsText("answered the task “Record Council's decision”");
        assertThat(ledger).containsText("recorded the strategy as in force");
        page.navigate("/audit/" + strategy + "?kind=refusal");
        assertThat(ledger).containsText("The text of the strategy is not on the case yet");
    }

    private CaseInTasklist atWork() {
        return new CaseInTasklist(strategy, officers, walk, met, pictures);
    }

    private String bringIn(CaseFile file) {
        return Acting.as(CaseWalk.as("democratic.services"), () -> bringIn.bringIn(file.yaml()))
                .value();
    }
}
