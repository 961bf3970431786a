package uk.mandate.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mandate.decision.CabinetAnswers.decided;
import static uk.mandate.decision.CabinetAnswers.elsewhere;
import static uk.mandate.decision.CabinetAnswers.listed;
import static uk.mandate.decision.CabinetAnswers.onOurRegister;
import static uk.mandate.decision.CouncilAnswers.with;
import static uk.mandate.decision.CouncilAnswers.without;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.mandate.policy.Policies;
import uk.mandate.policy.ReportHeading;
import uk.mandate.testing.CaseWalk;

/**
 * A new strategy goes from its first draft to Council, by hand and by the people whose work it is: on our pages and in
 * Tasklist, each form once wrong and once right.
 */
@Tag("thorough") // until it has held several times in a row on a busy machine
class DraftToCouncilBrowserTest extends BrowserTest {
    private static final String STRATEGY = "CSB-2026-2029";
    private static final String TITLE = "Community Safety Strategy 2026 to 2029";
    private static final String LEAD_OFFICER = "lead-officer";
    private static final String DEMOCRATIC_SERVICES = "democratic-services";
    private static final String SCRUTINY_OFFICER = "scrutiny-officer";
    private static final Map<String, String> READY = Map.of("readiness", "ready");
    private static final Map<String, String> CLEARED =
            Map.of("outcome", "cleared", "words", "Looked at; nothing is missing.");
    private static final Map<String, String> SILENCE = Map.of("outcome", "cleared", "words", " ");

    private static final Map<String, String> CLOSED = Map.of("outcome", "closed");
    private static final Map<String, Object> SCRUTINY_MEETING =
            Map.of("meetingDate", "2025-06-24", "startsAt", "18:00");
    private static final Map<String, Object> GRANTED =
            Map.of("decision", "granted", "decidedOn", "2025-06-24", "reason", "The draft is long.");

    @Autowired
    CaseWalk walk;

    @Autowired
    Policies policies;

    private final TasksMet met = new TasksMet();
    private final Officers officers = new Officers(this::address);
    private final Pictures pictures = new Pictures("to-council");

    @AfterEach
    void everybodyGoesHome() {
        officers.leaveAPicture(pictures);
        officers.close();
    }

    @Test
    void aNewStrategyGoesFromItsDraftToCouncil() {
        aLeadOfficerBeginsAStrategyAndWritesItsDraft();
        anOfficeReturnsTheReportAndOnceItIsRewrittenEveryOfficeClearsIt();
        cabinetApprovesTheDraftForConsultation();
        theConsultationIsPublished();
        scrutinyAsksForMoreTimeAndGetsIt();
        peopleRespond();
        scrutinyComments();
        theConsultationIsClosedAndAnswered();
        theFinalVersionAnswersEachCommentAndIsClearedAgain();
        cabinetRecommendsTheFinalVersionToCouncil();
        met.wereAllOf(TasksMet.UP_TO_COUNCIL, clearingOffices());
        pictures.showNothingTooWide();
    }

    private void aLeadOfficerBeginsAStrategyAndWritesItsDraft() {
        walk.on("2025-06-02T09:00");
        begin();
        atWork().refuse("Task_DraftStrategy", LEAD_OFFICER, READY, "The draft has no text");
        draft().writeItsParts();
        draft().writeItsReport();
        store("report.pdf", "Report to Cabinet", "REPORT");
        store("eqia.pdf", "Equality impact assessment", "EQUALITY_IMPACT_ASSESSMENT");
        atWork().take("Task_DraftStrategy", LEAD_OFFICER, READY);
        caseSeenBy(LEAD_OFFICER, "case-to-be-cleared");
    }

    private void anOfficeReturnsTheReportAndOnceItIsRewrittenEveryOfficeClearsIt() {
        walk.on("2025-06-03T09:00");
        var returned = Map.of("outcome", "returned", "words", "Say what the survey costs.");
        atWork().answer("Task_ClearReport", "finance-officer", SILENCE, "“In words” is missing", returned);
        caseSeenBy(LEAD_OFFICER, "case-returned-by-finance");
        draft().writeAgain(ReportHeading.FINANCIAL, "The survey costs £2,000, which is in the budget.");
        atWork().take("Task_DraftStrategy", LEAD_OFFICER, READY);
        everyOfficeClears();
        pictures.ofPage(officers.at(LEAD_OFFICER).open("/strategies/" + STRATEGY + "/clearance"), "clearance");
    }

    private void cabinetApprovesTheDraftForConsultation() {
        walk.on("2025-06-04T09:00");
        var meeting = listed("2025-06-18");
        atWork().answer(
                        "Task_ListCabinetItem",
                        DEMOCRATIC_SERVICES,
                        without(meeting, "classificationReason"),
                        "Write why the decision is a key decision (R01).",
                        meeting);
        atWork().answer(
                        "Task_PublishCabinetAgenda",
                        DEMOCRATIC_SERVICES,
                        without(elsewhere("2025-06-04", "09:00"), "address"),
                        "Give the address",
                        onOurRegister());
        walk.on("2025-06-18T17:00");
        var approved = decided("approved", "2025-06-18");
        atWork().answer(
                        "Task_RecordCabinetDecision",
                        DEMOCRATIC_SERVICES,
                        without(approved, "dispensations"),
                        "R11: the record lacks",
                        approved);
        atWork().answer(
                        "Task_PublishDecisionRecord",
                        DEMOCRATIC_SERVICES,
                        elsewhere("2025-06-17", "12:00"),
                        "cannot have been published before the decision",
                        onOurRegister());
        caseSeenBy(LEAD_OFFICER, "case-approved");
    }

    private void theConsultationIsPublished() {
        walk.on("2025-06-19T09:00");
        atWork().refuse(
                        "Task_PublishConsultationTimetable",
                        LEAD_OFFICER,
                        onOurRegister(),
                        "No timetable is on record yet");
        consultation().prepare();
        atWork().take("Task_PublishConsultationTimetable", LEAD_OFFICER, onOurRegister());
    }

    private void scrutinyAsksForMoreTimeAndGetsIt() {
        walk.on("2025-06-20T09:00");
        atWork().answer(
                        "Task_ArrangeScrutinyMeeting",
                        SCRUTINY_OFFICER,
                        with(SCRUTINY_MEETING, "meetingDate", "2035-06-24"),
                        "check the year",
                        SCRUTINY_MEETING);
        walk.on("2025-06-24T21:00");
        var asks = scrutiny("asks-for-time", "2025-06-24");
        atWork().answer(
                        "Task_RecordScrutinyOutcome",
                        SCRUTINY_OFFICER,
                        without(asks, "words"),
                        "Write how much time the committee asks for",
                        asks);
        atWork().answer(
                        "Task_DecideExtraTime",
                        "leader",
                        with(GRANTED, "decidedOn", "2025-06-23"),
                        "before the committee's request",
                        GRANTED);
        atWork().take(
                        "Task_ArrangeScrutinyMeeting",
                        SCRUTINY_OFFICER,
                        with(with(SCRUTINY_MEETING, "meetingDate", "2025-07-08"), "reason", "More time was granted."));
    }

    private void peopleRespond() {
        walk.on("2025-07-03T09:00");
        consultation().addChannelAndThemes();
        consultation().typeInAResponse();
        consultation().importAFile();
        atWork().refuse("Task_CloseConsultation", LEAD_OFFICER, CLOSED, "People may answer until Friday 11 July 2025");
    }

    private void scrutinyComments() {
        walk.on("2025-07-08T21:00");
        scrutiny().comment("Say more about cuckooing.");
        atWork().take("Task_RecordScrutinyOutcome", SCRUTINY_OFFICER, scrutiny("commented", "2025-07-08"));
    }

    private void theConsultationIsClosedAndAnswered() {
        walk.on("2025-07-11T17:00");
        atWork().take("Task_CloseConsultation", LEAD_OFFICER, CLOSED);
        var summary = Map.of("summary", "Residents ask for lights and for patrols.");
        atWork().refuse("Task_AnswerConsultation", LEAD_OFFICER, summary, "has no response yet: “Patrols”");
        consultation().respondTo("Patrols", "Two more officers patrol from May.");
        atWork().take("Task_AnswerConsultation", LEAD_OFFICER, summary);
        consultation().look("consultation-answered");
    }

    private void theFinalVersionAnswersEachCommentAndIsClearedAgain() {
        walk.on("2025-07-14T09:00");
        var unchanged = Map.of("newMatter", "no", "reason", "What changed was asked for.");
        atWork().refuse("Task_FinaliseStrategy", LEAD_OFFICER, unchanged, "has no response yet: “comment 1”");
        scrutiny().respond("A part about cuckooing is added.");
        draft().changePart("Drugs", "Fewer people are harmed by drugs, alcohol and cuckooing.");
        atWork().take("Task_FinaliseStrategy", LEAD_OFFICER, unchanged);
        everyOfficeClears();
    }

    private void cabinetRecommendsTheFinalVersionToCouncil() {
        walk.on("2025-07-16T09:00");
        atWork().take("Task_ListCabinetItem", DEMOCRATIC_SERVICES, listed("2025-08-06"));
        atWork().take("Task_PublishCabinetAgenda", DEMOCRATIC_SERVICES, onOurRegister());
        walk.on("2025-08-06T17:00");
        new MeetingOnScreen(officers.at(DEMOCRATIC_SERVICES), pictures).record(TITLE, "Wednesday 6 August 2025");
        var recommended = decided("recommended", "2025-08-06");
        atWork().answer(
                        "Task_RecordCabinetDecision",
                        DEMOCRATIC_SERVICES,
                        recommended,
                        "The resolutions are typed on the item's page already",
                        without(recommended, "resolution"));
        atWork().take("Task_PublishDecisionRecord", DEMOCRATIC_SERVICES, onOurRegister());
        assertThat(walk.waitingAt(STRATEGY)).containsExactly("Task_ArrangeCouncilMeeting");
        caseSeenBy(DEMOCRATIC_SERVICES, "case-at-council")
                .stands("Council")
                .isHeldBy("Democratic services", "Arrange the Council meeting")
                .hasPassed("Task_FinaliseStrategy", "Finalise the strategy");
    }

    private void begin() {
        var page = officers.at(LEAD_OFFICER).open("/strategies");
        Links.follow(page, "Begin a strategy");
        var wrong = Map.of(
                "Title", TITLE,
                "Letters of its reference", "CSB",
                "First day of the term", "2029-04-01",
                "Last day of the term", "2029-03-31");
        assertThat(new ChangeOnScreen(page).fillIn(wrong).sendAndReadProblem(wrong))
                .contains("The term ends before it begins");
        pictures.ofPage(page, "begin-refused");
        new ChangeOnScreen(page)
                .fillIn(Map.of("First day of the term", "2026-04-01"))
                .sendAndReadNotice("The strategy is begun");
        pictures.ofPage(page, "begun");
    }

    private void everyOfficeClears() {
        clearingOffices().forEach(office -> atWork().take("Task_ClearReport", office, CLEARED));
    }

    private Set<String> clearingOffices() {
        return policies.current().values().clearance().headingsByOffice().keySet();
    }

    private void store(String file, String title, String kind) {
        Papers.store(officers.at(LEAD_OFFICER), STRATEGY, Papers.pdf(file), title, kind);
    }

    private static Map<String, Object> scrutiny(String outcome, String heldOn) {
        return Map.of("outcome", outcome, "heldOn", heldOn, "words", "That the draft be welcomed.");
    }

    private CaseOnScreen caseSeenBy(String office, String picture) {
        var seen = atWork().seenBy(office);
        pictures.ofPage(officers.at(office).page(), picture);
        return seen;
    }

    private ScrutinyOnScreen scrutiny() {
        return new ScrutinyOnScreen(officers, STRATEGY, pictures);
    }

    private CaseInTasklist atWork() {
        return new CaseInTasklist(STRATEGY, officers, walk, met, pictures);
    }

    private DraftOnScreen draft() {
        return new DraftOnScreen(officers.at(LEAD_OFFICER), STRATEGY, pictures);
    }

    private ConsultationOnScreen consultation() {
        return new ConsultationOnScreen(officers.at(LEAD_OFFICER), STRATEGY, pictures);
    }
}
