package uk.mandate.scenario;

import static uk.mandate.testing.CaseWalk.as;

import java.util.Map;
import org.springframework.stereotype.Component;
import uk.mandate.decision.CabinetAnswers;
import uk.mandate.policy.ConsultationForm;
import uk.mandate.testing.CaseWalk;
import uk.mandate.testing.ClearingOffices;

/** The first part of the real case: from the engagement to the day on which its draft is listed for Cabinet. */
@Component
class DraftOfTheCase {
    static final String LETTERS = "REAL";
    static final String STRATEGY = LETTERS + "-2025-2028";
    private static final String OFFICER = "democratic.services";

    private final CaseWalk walk;
    private final CaseDays days;
    private final Desks desks;
    private final LeadOfficersPages lead;
    private final ClearingOffices offices;
    private final CabinetReport report = CabinetReport.read();

    DraftOfTheCase(CaseWalk walk, CaseDays days, Desks desks, LeadOfficersPages lead, ClearingOffices offices) {
        this.walk = walk;
        this.days = days;
        this.desks = desks;
        this.lead = lead;
        this.offices = offices;
    }

    void from2AprilTo31October2024ResidentsAndPartnersAreAsked() {
        walk.on("2024-04-02T09:00");
        lead.begin(LETTERS, report);
        var asked = report.engagement();
        lead.prepare(
                STRATEGY, ConsultationForm.ENGAGEMENT, asked.opens(), asked.closes(), asked.consulted(), asked.means());
        lead.publishTimetable(STRATEGY);
        asked.channels().forEach(channel -> lead.addChannel(STRATEGY, channel));
        days.comeTo(STRATEGY, "2024-06-17T11:00");
        lead.typeIn(STRATEGY, asked.typed());
        days.comeTo(STRATEGY, "2024-11-01T09:00");
        lead.closeEngagement(STRATEGY);
        lead.addChannel(STRATEGY, asked.counted().channel());
        lead.count(STRATEGY, asked.counted());
    }

    void inNovemberWhatTheySaidIsAnswered() {
        days.comeTo(STRATEGY, "2024-11-11T10:00");
        report.engagement().themes().forEach(theme -> lead.addTheme(STRATEGY, theme));
        lead.importResponses(STRATEGY, report.engagement().imported());
        days.comeTo(STRATEGY, "2024-11-15T16:00");
        lead.answerEngagement(STRATEGY, report.engagement().summary());
    }

    void by9DecemberTheDraftAndItsReportAreWritten() {
        days.comeTo(STRATEGY, "2024-12-02T09:00");
        report.background().forEach(part -> lead.addPart(STRATEGY, "BACKGROUND", part.heading(), part.words()));
        report.priorities().forEach(part -> lead.addPart(STRATEGY, "PRIORITY", part.heading(), part.words()));
        report.objectives().forEach(objective -> lead.addPart(STRATEGY, "OBJECTIVE", objective, ""));
        lead.describe(STRATEGY, report);
        report.implications().forEach((heading, words) -> lead.write(STRATEGY, heading, words));
        desks.upload(
                "equalities.officer",
                STRATEGY,
                "EQUALITY_IMPACT_ASSESSMENT",
                "Equality impact assessment",
                "Illustrative: the assessment that the report has as an appendix.");
        days.comeTo(STRATEGY, "2024-12-09T16:00");
        walk.answer(STRATEGY, "Task_DraftStrategy", as("lead.officer"), Map.of("readiness", "ready"));
    }

    void by12DecemberTheReportIsCleared() {
        days.comeTo(STRATEGY, "2024-12-12T15:00");
        everyOfficeClears();
    }

    void on17DecemberTheDecisionIsNoticedAndListed() {
        days.comeTo(STRATEGY, "2024-12-17T10:00");
        notice("Notice of the key decision of 15 January 2025");
        walk.answer(STRATEGY, "Task_ListCabinetItem", as(OFFICER), CabinetAnswers.listed("2025-01-15"));
    }

    void everyOfficeClears() {
        ClearingOffices.all().forEach(office -> offices.clear(STRATEGY, office));
    }

    void notice(String title) {
        desks.upload(OFFICER, STRATEGY, "NOTICE", title, "Illustrative: the notice as it stands in the forward plan.");
    }
}
