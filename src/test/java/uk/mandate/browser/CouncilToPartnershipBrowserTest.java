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
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
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
    private static final Map<String, Object> COPY =
            Map.of("sentOn", "2025-02-28", "howGiven", "email", "recipient", "Police and Crime Commissioner");
    private static final Map<String, Object> ADOPTED_BY_PARTNERSHIP =
            Map.of("outcome", "adopted", "heldOn", "2025-04-10", "resolution", "As moved");

    @Autowired
    CaseWalk walk;

    @Autowired
    BringIn bringIn;

    private static final FilePayload STRATEGY =
            new FilePayload("strategy.pdf", "application/pdf", "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII));

    private static final String SHA_256_OF_THE_STRATEGY =
            "d5db70fbccdd8ccc6a553604b79a09cd33083b401340d546efa08a52142c972e";

    private final TasksMet met = new TasksMet();
    private final Map<String, Desk> desks = new HashMap<>();
    private String strategy = "";

    @AfterAll
    void everybodyGoesHome() {
        desks.values().forEach(Desk::close);
    }

    @Test
    @Order(1)
    void theStrategyGoesFromCouncilIntoForce() {
        strategy = bringIn(CaseFile.recommended());
        var adopted = decided("adopted", "2025-02-26");
        var onOurRegister = Map.of("where", "our-register");
        answer(
                "Task_ArrangeCouncilMeeting",
                DEMOCRATIC_SERVICES,
                meeting("2025-02-11"),
                "before the decision of Cabinet",
                meeting("2025-02-26"));
        walk.on("2025-02-27T09:00");
        answer(
                "Task_RecordCouncilDecision",
                DEMOCRATIC_SERVICES,
                without(adopted, "dispensations"),
                "ispensations",
                adopted);
        refuse(
                "Task_PublishStrategy",
                DEMOCRATIC_SERVICES,
                onOurRegister,
                "The text of the strategy is not on the case yet");
        uploadTheStrategy();
        open("Task_PublishStrategy", DEMOCRATIC_SERVICES);
        take("Task_PublishStrategy", DEMOCRATIC_SERVICES, onOurRegister);
        answer(
                "Task_SendPolicingBodyCopy",
                DEMOCRATIC_SERVICES,
                COPY,
                "in the future",
                with(COPY, "sentOn", "2025-02-27"));
        answer(
                "Task_ArrangePartnershipMeeting",
                COORDINATOR,
                meeting("2025-02-11"),
                "before the decision of Cabinet",
                meeting("2025-04-10"));
        walk.on("2025-04-11T09:00");
        answer(
                "Task_RecordPartnershipDecision",
                COORDINATOR,
                with(ADOPTED_BY_PARTNERSHIP, "outcome", "minor-point"),
                "Write the point that the partnership raised.",
                ADOPTED_BY_PARTNERSHIP);

        assertThat(walk.waitingAt(strategy)).isEmpty();
        caseOnScreen(COORDINATOR)
                .stands("In force")
                .waitsForNobody()
                .hasPassed("Task_PublishStrategy", "Publish the strategy")
                .hasPassed("Task_RecordPartnershipDecision", "Record the partnership's decision");
        theRegisterShowsItToAStranger();
        theLedgerTellsAnAuditor();
    }

    @Test
    @Order(2)
    void councilObjectsTheLeaderAnswersAndCouncilDecidesFinally() {
        strategy = bringIn(CaseFile.recommended().planned("council", "2025-02-26"));
        walk.on("2025-02-27T09:00");
        answer(
                "Task_RecordCouncilDecision",
                DEMOCRATIC_SERVICES,
                decided("objection", "2025-03-26"),
                "in the future",
                decided("objection", "2025-02-26"));
        answer(
                "Task_InstructLeader",
                DEMOCRATIC_SERVICES,
                instructed("2025-02-28"),
                "in the future",
                instructed("2025-02-27"));
        answer(
                "Task_RecordLeaderResponse",
                "leader",
                leader("disagrees", "2025-02-26"),
                "before",
                leader("disagrees", "2025-02-27"));
        answer(
                "Task_ArrangeFinalCouncilMeeting",
                DEMOCRATIC_SERVICES,
                meeting("2025-03-06"),
                "Earliest lawful meeting: 7 March 2025.",
                meeting("2025-03-07"));
        walk.on("2025-03-10T09:00");
        var adopted = decided("adopted", "2025-03-07");
        answer(
                "Task_RecordFinalCouncilDecision",
                DEMOCRATIC_SERVICES,
                without(adopted, "conflicts"),
                "onflicts",
                adopted);
        caseOnScreen("leader")
                .isHeldBy("Democratic services", "Publish the strategy")
                .hasPassed("Task_RecordLeaderResponse", "Record the Leader's response")
                .waitsAt("Task_PublishStrategy", "Publish the strategy");
    }

    @Test
    @Order(3)
    void everyTaskFromCouncilToThePartnershipWasOpenedRefusedAndTakenInTasklist() {
        var tasks = TasksMet.inTheModels("council-adoption", "strategy-approval");
        assertThat(tasks).hasSizeGreaterThan(9);
        assertThat(met.opened()).isEqualTo(tasks);
        assertThat(met.refused()).isEqualTo(tasks);
        assertThat(met.taken()).isEqualTo(tasks);
        assertThat(met.groups()).isEqualTo(TasksMet.officesInTheModels("council-adoption", "strategy-approval"));
    }

    private void answer(String element, String office, Map<String, ?> wrong, String refusal, Map<String, ?> right) {
        refuse(element, office, wrong, refusal);
        take(element, office, right);
    }

    /** Claims the task, sends a wrong answer and reads why it is refused; it stays on the screen. */
    private void refuse(String element, String office, Map<String, ?> wrong, String refusal) {
        var task = open(element, office);
        met.opened(element);
        var sentence = task.claim().fillIn(wrong).sendAndReadRefusal();
        assertThat(sentence).contains(refusal).endsWith(".").doesNotContain("ENGINE", "Exception", "Task_");
        assertThat(walk.waitingAt(strategy)).containsExactly(element);
        met.refused(element);
    }

    private void take(String element, String office, Map<String, ?> right) {
        TaskOnScreen.of(desk(office).page(), strategy, element).fillIn(right).send();
        assertThat(walk.waitingAt(strategy)).doesNotContain(element);
        met.taken(element, office);
    }

    private void uploadTheStrategy() {
        var page = desk(DEMOCRATIC_SERVICES).open("/strategies/" + strategy);
        page.getByText("Add a document").click();
        page.getByLabel("File").setInputFiles(STRATEGY);
        page.getByLabel("Title").fill("Community Safety Strategy");
        page.getByLabel("Kind").selectOption("STRATEGY");
        page.getByText("Store the document").click();
        assertThat(page.locator(".govuk-notification-banner")).containsText("has been stored");
    }

    private CaseOnScreen caseOnScreen(String office) {
        return new CaseOnScreen(desk(office).open("/strategies/" + strategy));
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
        var page = desk("auditor").open("/audit/" + strategy + "?kind=act&order=oldest");
        var ledger = page.locator(".mandate-ledger");
        assertThat(ledger).containsText("answered the task “Record Council's decision”");
        assertThat(ledger).containsText("recorded the strategy as in force");
        page.navigate("/audit/" + strategy + "?kind=refusal");
        assertThat(ledger).containsText("The text of the strategy is not on the case yet");
    }

    /** From the page of the case into Tasklist. */
    private TaskOnScreen open(String element, String office) {
        var page = desk(office).open("/strategies/" + strategy);
        page.locator("a[href*='#/?task=']").click();
        assertThat(page.locator(".account")).not().containsText("null");
        return TaskOnScreen.of(page, strategy, element);
    }

    /** The sample's holder of the office. */
    private Desk desk(String office) {
        return desks.computeIfAbsent(office.replace('-', '.'), person -> Desk.of(person, address()));
    }

    private String bringIn(CaseFile file) {
        return Acting.as(CaseWalk.as("democratic.services"), () -> bringIn.bringIn(file.yaml()))
                .value();
    }
}
