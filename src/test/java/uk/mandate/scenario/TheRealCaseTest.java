package uk.mandate.scenario;

import static uk.mandate.testing.CaseWalk.as;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.mandate.decision.Body;
import uk.mandate.decision.CabinetAnswers;
import uk.mandate.decision.CouncilAnswers;
import uk.mandate.policy.ConsultationForm;
import uk.mandate.testing.CaseWalk;
import uk.mandate.testing.MandateTest;

/**
 * The strategy of the Cabinet report of 12 February 2025, from the day on which it was begun until the partnership adopted it:
 * every act on its own day, by whoever's it is, on its page or through the engine's gate. What the report does not hold is
 * illustrative, such as the days of the sample: the notices' and agendas', Council's and the partnership's meetings.
 */
@MandateTest
class TheRealCaseTest {
    private static final String STRATEGY = DraftOfTheCase.STRATEGY;
    private static final String OFFICER = "democratic.services";
    private static final String COORDINATOR = "partnership.coordinator";

    @Autowired
    CaseWalk walk;

    @Autowired
    CaseDays days;

    @Autowired
    Desks desks;

    @Autowired
    LeadOfficersPages lead;

    @Autowired
    MeetingsPages meetings;

    @Autowired
    DraftOfTheCase draft;

    @Autowired
    RecordOfTheCase record;

    private final CabinetReport report = CabinetReport.read();

    @Test
    void theStrategyComesIntoForceAsTheReportHasItAndTheRecordSaysSo() {
        draft.from2AprilTo31October2024ResidentsAndPartnersAreAsked();
        draft.inNovemberWhatTheySaidIsAnswered();
        draft.by9DecemberTheDraftAndItsReportAreWritten();
        draft.by12DecemberTheReportIsCleared();
        draft.on17DecemberTheDecisionIsNoticedAndListed();
        by7JanuaryTheAgendaIsPublic();
        by13JanuaryScrutinyListsTheDraftWithItsReportToFollow();
        on14JanuaryTheSecondDecisionIsNoticed();
        on15JanuaryCabinetApprovesTheDraftForConsultation();
        on16JanuaryThePublicIsConsultedAndScrutinyGetsTheReport();
        on21JanuaryScrutinyHasNoSubstantiveComments();
        from24JanuaryTheConsultationIsOver();
        on28JanuaryTheFinalVersionIsReadyAndClearedAgain();
        by4FebruaryTheAgendaIsPublicAndTheReportIsRead();
        on12FebruaryCabinetPassesThreeResolutions();
        on26FebruaryCouncilAdoptsAndDelegates();
        inMarchTheStrategyIsPublishedAndCopied();
        on10AprilThePartnershipAdopts();

        record.isThatOf(STRATEGY, report);
    }

    private void by7JanuaryTheAgendaIsPublic() {
        days.comeTo(STRATEGY, "2025-01-07T12:00");
        walk.answer(STRATEGY, "Task_PublishCabinetAgenda", as(OFFICER), CabinetAnswers.onOurRegister());
    }

    private void by13JanuaryScrutinyListsTheDraftWithItsReportToFollow() {
        days.comeTo(STRATEGY, "2025-01-13T11:00");
        meetings.add(Body.OVERVIEW_AND_SCRUTINY, "2025-01-21", "18:00");
        meetings.list(STRATEGY, "scrutiny", Body.OVERVIEW_AND_SCRUTINY, "2025-01-21", "18:00");
        meetings.publishAgenda(STRATEGY, "scrutiny");
        record.scrutinyHasTheReport(STRATEGY, false);
    }

    private void on14JanuaryTheSecondDecisionIsNoticed() {
        days.comeTo(STRATEGY, "2025-01-14T10:00");
        draft.notice("Notice of the key decision of 12 February 2025");
    }

    private void on15JanuaryCabinetApprovesTheDraftForConsultation() {
        days.comeTo(STRATEGY, "2025-01-15T17:00");
        cabinetDecides(
                "2025-01-15",
                Map.of("outcome", "approved", "resolution", "The draft Strategy was approved for consultation."));
        days.comeTo(STRATEGY, "2025-01-16T10:00");
        walk.answer(STRATEGY, "Task_PublishDecisionRecord", as(OFFICER), CabinetAnswers.onOurRegister());
    }

    /** Short, because engagement came before it, and lawful, because the council's policy counts that too (R15). */
    private void on16JanuaryThePublicIsConsultedAndScrutinyGetsTheReport() {
        lead.prepare(
                STRATEGY,
                ConsultationForm.FORMAL,
                "2025-01-17",
                "2025-01-24",
                "Residents, and the responsible authorities",
                "The council's web pages");
        walk.answer(STRATEGY, "Task_PublishConsultationTimetable", as("lead.officer"), Map.of("where", "our-register"));
        meetings.publishAgenda(STRATEGY, "scrutiny");
        record.scrutinyHasTheReport(STRATEGY, true);
    }

    private void on21JanuaryScrutinyHasNoSubstantiveComments() {
        days.comeTo(STRATEGY, "2025-01-21T20:30");
        walk.answer(
                STRATEGY,
                "Task_RecordScrutinyOutcome",
                as("scrutiny.officer"),
                Map.of(
                        "outcome", "no-comments",
                        "heldOn", "2025-01-21",
                        "words", "No substantive comments were made."));
    }

    /** Nobody closes it on its day, a Friday: the timer of Saturday reminds the officers. */
    private void from24JanuaryTheConsultationIsOver() {
        days.comeTo(STRATEGY, "2025-01-27T09:00");
        walk.answer(STRATEGY, "Task_CloseConsultation", as("lead.officer"), Map.of("outcome", "closed"));
        walk.answer(
                STRATEGY,
                "Task_AnswerConsultation",
                as("lead.officer"),
                Map.of("summary", "Nobody raised what the engagement had not brought."));
    }

    private void on28JanuaryTheFinalVersionIsReadyAndClearedAgain() {
        days.comeTo(STRATEGY, "2025-01-28T10:00");
        walk.answer(
                STRATEGY,
                "Task_FinaliseStrategy",
                as("lead.officer"),
                Map.of("newMatter", "no", "reason", "Neither consultation nor scrutiny asked for a change."));
        days.comeTo(STRATEGY, "2025-01-31T15:00");
        draft.everyOfficeClears();
    }

    private void by4FebruaryTheAgendaIsPublicAndTheReportIsRead() {
        days.comeTo(STRATEGY, "2025-02-03T10:00");
        walk.answer(STRATEGY, "Task_ListCabinetItem", as(OFFICER), CabinetAnswers.listed("2025-02-12"));
        days.comeTo(STRATEGY, "2025-02-04T12:00");
        walk.answer(STRATEGY, "Task_PublishCabinetAgenda", as(OFFICER), CabinetAnswers.onOurRegister());
        days.comeTo(STRATEGY, "2025-02-05T09:00");
        for (var fault : CabinetReport.faults()) {
            desks.send(
                    "monitoring.officer",
                    "/strategies/" + STRATEGY + "/findings/new",
                    Map.of("words", fault.words(), "source", fault.source()));
        }
    }

    private void on12FebruaryCabinetPassesThreeResolutions() {
        days.comeTo(STRATEGY, "2025-02-12T16:30");
        report.resolutions().forEach(resolved -> meetings.typeResolution(STRATEGY, "cabinet-2", resolved));
        cabinetDecides("2025-02-12", Map.of("outcome", "recommended"));
        days.comeTo(STRATEGY, "2025-02-13T10:00");
        walk.answer(STRATEGY, "Task_PublishDecisionRecord", as(OFFICER), CabinetAnswers.onOurRegister());
    }

    private void on26FebruaryCouncilAdoptsAndDelegates() {
        days.comeTo(STRATEGY, "2025-02-14T10:00");
        walk.answer(STRATEGY, "Task_ArrangeCouncilMeeting", as(OFFICER), CouncilAnswers.meeting("2025-02-26"));
        days.comeTo(STRATEGY, "2025-02-18T11:00");
        desks.upload(
                OFFICER, STRATEGY, "STRATEGY", report.title(), "Illustrative: the text that Council has before it.");
        meetings.publishAgenda(STRATEGY, "council");
        days.comeTo(STRATEGY, "2025-02-26T21:30");
        var adopted = new HashMap<>(CouncilAnswers.decided("adopted", "2025-02-26"));
        adopted.put("resolution", "That the Community Safety Strategy be adopted.");
        adopted.put("delegationLimits", report.resolutions().get(2).words());
        walk.answer(STRATEGY, "Task_RecordCouncilDecision", as(OFFICER), adopted);
    }

    private void inMarchTheStrategyIsPublishedAndCopied() {
        days.comeTo(STRATEGY, "2025-03-03T10:00");
        walk.answer(STRATEGY, "Task_PublishStrategy", as(OFFICER), Map.of("where", "our-register"));
        days.comeTo(STRATEGY, "2025-03-05T10:00");
        walk.answer(
                STRATEGY,
                "Task_SendPolicingBodyCopy",
                as(OFFICER),
                Map.of(
                        "sentOn", "2025-03-05",
                        "howGiven", "email",
                        "recipient", "Hertfordshire Police and Crime Commissioner"));
    }

    private void on10AprilThePartnershipAdopts() {
        days.comeTo(STRATEGY, "2025-03-10T10:00");
        walk.answer(
                STRATEGY,
                "Task_ArrangePartnershipMeeting",
                as(COORDINATOR),
                Map.of("meetingDate", "2025-04-10", "startsAt", "10:00"));
        days.comeTo(STRATEGY, "2025-04-10T13:00");
        walk.answer(
                STRATEGY,
                "Task_RecordPartnershipDecision",
                as(COORDINATOR),
                Map.of("outcome", "adopted", "heldOn", "2025-04-10", "resolution", "That the Strategy be adopted."));
    }

    private void cabinetDecides(String on, Map<String, String> more) {
        var answer = new HashMap<String, Object>(more);
        answer.put("heldOn", on);
        answer.put("reasons", "As the report has them");
        answer.put("alternatives", "none");
        answer.put("conflicts", "none");
        answer.put("dispensations", "none");
        walk.answer(STRATEGY, "Task_RecordCabinetDecision", as(OFFICER), answer);
    }
}
