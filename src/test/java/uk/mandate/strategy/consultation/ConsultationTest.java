package uk.mandate.strategy.consultation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.mandate.strategy.consultation.ConsultationDays.as;
import static uk.mandate.strategy.consultation.ConsultationDays.timetable;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.NotThere;
import uk.mandate.accountability.OfficeId;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.Refusal;
import uk.mandate.audit.LedgerEntries;
import uk.mandate.decision.OtherPolicies;
import uk.mandate.decision.PublishedElsewhere;
import uk.mandate.document.Documents;
import uk.mandate.organisation.offices.Manner;
import uk.mandate.organisation.offices.OfficeService;
import uk.mandate.organisation.standing.DatedChange;
import uk.mandate.policy.ConsultationForm;
import uk.mandate.policy.Judgement;
import uk.mandate.policy.PolicyExamples;
import uk.mandate.publication.Publications;
import uk.mandate.strategy.EarlyCases;
import uk.mandate.strategy.Finding;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.Strategies;
import uk.mandate.strategy.Strategy;
import uk.mandate.strategy.consultation.Theme.Written;
import uk.mandate.testing.CaseWalk;
import uk.mandate.testing.MandateTest;

/** Consultations as a lead officer records them, without a process. */
@MandateTest
class ConsultationTest {
    private static final Departure APPROVED = new Departure("Elections are called", Approver.STRATEGIC_DIRECTOR);

    @Autowired
    EarlyCases cases;

    @Autowired
    CaseWalk walk;

    @Autowired
    ConsultationDays days;

    @Autowired
    TimetableService timetables;

    @Autowired
    TimetablePublishing publishing;

    @Autowired
    ClosingService closing;

    @Autowired
    ChannelService channels;

    @Autowired
    ResponseService responses;

    @Autowired
    ThemeService themes;

    @Autowired
    ConsultationReports reports;

    @Autowired
    Publications publications;

    @Autowired
    Documents documents;

    @Autowired
    Strategies strategies;

    @Autowired
    OtherPolicies policies;

    @Autowired
    LedgerEntries ledger;

    @Autowired
    OfficeService offices;

    @Autowired
    JdbcClient database;

    private String strategy = "";

    @BeforeEach
    void cabinetApprovedTheDraft() {
        walk.on("2025-01-16T09:00");
        strategy = cases.at(Stage.CONSULTATION);
    }

    @Test
    void theRealEngagementCanBeEntered() {
        var engagement = days.engagement(strategy, "2024-04-01", "2024-10-31");
        var media = days.channel(engagement, "Social media");
        days.channel(engagement, "Client surveys");
        days.channel(engagement, "Echo");
        as(() -> channels.count(engagement, media, 1100, "Estimate"));
        as(() -> channels.count(engagement, media, 1200, "Cabinet report of 12 February 2025, 3.4"));
        days.response(engagement, media, "2024-05-01", "More lights", "Jo Smith");
        days.theme(engagement, "Cuckooing", "A priority of its own.");
        days.close(engagement);
        days.answer(engagement, "Residents ask for more about cuckooing.");

        var part = reports.part(strategy, engagement);
        assertThat(part.people()).isEqualTo(1200);
        assertThat(part.channels()).extracting(Channel::name).containsExactly("Social media", "Client surveys", "Echo");
        assertThat(part.channels()).extracting(Channel::responses).containsExactly(1, 0, 0);
        assertThat(part.consultation().end())
                .isEqualTo(new Consultation.End(Consultation.Outcome.CLOSED, LocalDate.parse("2024-10-31"), null));
        assertThat(part.consultation().standing()).isEqualTo("Answered");
    }

    @Test
    void theTimetableIsPublishedOnTheRegisterAsTheDocumentThatPeopleRead() {
        var formal = days.formal(strategy, "2025-01-20", "2025-01-31");
        days.publish(formal);

        var published = Objects.requireNonNull(
                reports.part(strategy, formal).consultation().published());
        assertThat(published.subject().reference()).isEqualTo(strategy + "-1-formal");
        var text = new ByteArrayOutputStream();
        as(() -> documents.write(published.documentVersions().get(0), text));
        assertThat(text.toString(UTF_8))
                .contains("Opens: Monday 20 January 2025", "Closes: Friday 31 January 2025, at the end of the day");
        refused(() -> publishing.publish(formal), "is published already");
        refused(
                () -> timetables.change(formal, timetable("2025-01-20", "2025-02-28", null)),
                "extend the consultation, or stop it early");
    }

    @Test
    void aFormalOneWaitsForCabinet() {
        var early = cases.at(Stage.CABINET_1);
        var formal = days.formal(early, "2025-01-20", "2025-01-31");

        refused(() -> publishing.publish(formal), "once Cabinet has approved the draft");
        assertThat(reports.part(early, formal).consultation().isPublished()).isFalse();
    }

    @Test
    void nobodyIsToldAfterItOpened() {
        var formal = days.formal(strategy, "2025-01-15", "2025-01-31");

        refused(() -> publishing.publish(formal), "It may open on Thursday 16 January 2025 or later.");
        as(() -> timetables.change(formal, timetable("2025-01-16", "2025-01-31", null)));
        days.publish(formal);
    }

    @Test
    void whatAnotherSystemPublishedTooLateIsRecordedAndFound() {
        walk.on("2025-01-22T09:00");
        var formal = days.formal(strategy, "2025-01-20", "2025-01-31");
        as(() -> publishing.publishedElsewhere(
                formal,
                new PublishedElsewhere(
                        URI.create("https://www.example.gov.uk/consult"), Instant.parse("2025-01-21T10:00:00Z"))));

        assertThat(reports.part(strategy, formal).consultation().isPublished()).isTrue();
        assertThat(strategies.findById(strategy).map(Strategy::findings).orElseThrow())
                .filteredOn(finding -> finding.kind() == Finding.Kind.BROKEN_RULE)
                .extracting(Finding::rule)
                .containsExactly("R15");
    }

    @Test
    void aShorterOneIsRefusedUntilASecondPersonAnswersForIt() {
        letPolicyAskForSixWeeks();
        refused(
                () -> timetables.prepare(
                        strategy, ConsultationForm.FORMAL, timetable("2025-01-20", "2025-01-31", null)),
                "Let it run until Monday 3 March 2025 or longer");

        var formal = days.prepare(strategy, ConsultationForm.FORMAL, "2025-01-20", "2025-01-31", APPROVED);
        days.publish(formal);

        assertThat(ledger.of(strategy))
                .filteredOn(entry -> entry.at("/type").asText().equals("consultation-prepared"))
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.at("/judgements/0/rule").asText()).isEqualTo("R15"));
    }

    @Test
    @Transactional
    void nobodyApprovesTheirOwnDeparture() {
        Acting.as(
                CaseWalk.as("administrator"),
                () -> offices.appoint(
                        new OfficeId("strategic-director"),
                        new PersonId("lead.officer"),
                        Manner.ACTING,
                        new DatedChange(LocalDate.of(2025, 1, 6), "A test"),
                        null));

        refused(
                () -> timetables.prepare(
                        strategy, ConsultationForm.FORMAL, timetable("2025-01-20", "2025-01-31", APPROVED)),
                "nobody approves a departure that they record themselves");
    }

    @ParameterizedTest
    @ValueSource(strings = {"democratic.services", "leader", "auditor"})
    void nobodyButTheLeadOfficerWrites(String person) {
        assertThatThrownBy(() -> Acting.as(
                        CaseWalk.as(person),
                        () -> timetables.prepare(
                                strategy, ConsultationForm.FORMAL, timetable("2025-01-20", "2025-01-31", null))))
                .hasMessageContaining("Only the lead officer keeps the record of a consultation");
        assertThat(reports.all(strategy)).isEmpty();
    }

    @Test
    void itClosesOnItsDayAndNoSooner() {
        var formal = published("2025-01-20", "2025-01-31");
        walk.on("2025-01-30T17:00");
        refused(() -> closing.close(formal), "People may answer until Friday 31 January 2025");

        walk.on("2025-01-31T09:00");
        days.close(formal);

        refused(() -> closing.close(formal), "is over already");
    }

    @Test
    void itIsStoppedEarlyOnlyWithReasonAndApprover() {
        var formal = published("2025-01-20", "2025-01-31");
        refused(() -> closing.stopEarly(formal, APPROVED), "It opens only on Monday 20 January 2025");
        walk.on("2025-01-24T09:00");
        refused(() -> closing.stopEarly(formal, null), "Stopping early departs from the published timetable (R15)");

        as(() -> closing.stopEarly(formal, APPROVED));

        assertThat(reports.part(strategy, formal).consultation().lastDay()).isEqualTo("2025-01-24");
        walk.on("2025-01-31T09:00");
        var second = published(cases.at(Stage.CONSULTATION), "2025-01-31", "2025-01-31");
        refused(() -> closing.stopEarly(second, APPROVED), "Its closing day has come");
    }

    @Test
    void anExtensionIsPublishedBesideTheFirstTimetable() {
        var formal = published("2025-01-20", "2025-01-31");
        refused(
                () -> closing.extend(formal, LocalDate.parse("2025-01-31"), APPROVED),
                "later than Friday 31 January 2025");
        refused(() -> closing.extend(formal, null, APPROVED), "Give the day until which it runs on");
        refused(() -> closing.extend(formal, LocalDate.parse("2025-02-14"), null), "Extending moves a day");

        as(() -> closing.extend(formal, LocalDate.parse("2025-02-14"), APPROVED));

        var consultation = reports.part(strategy, formal).consultation();
        assertThat(consultation.timetables())
                .extracting(Timetable::closes)
                .containsExactly(LocalDate.parse("2025-01-31"), LocalDate.parse("2025-02-14"));
        var published = publications.of("consultations", consultation.register());
        assertThat(published).hasSize(2);
        assertThat(published.get(0).documentVersions())
                .doesNotContainAnyElementsOf(published.get(1).documentVersions());
        walk.on("2025-01-31T09:00");
        refused(() -> closing.close(formal), "People may answer until Friday 14 February 2025");
    }

    @Test
    void everyThemeNeedsItsResponseBeforeTheConsultationIsAnswered() {
        var formal = published("2025-01-16", "2025-01-31");
        var survey = days.channel(formal, "Survey");
        days.response(formal, survey, "2025-01-16", "More lights", "Jo Smith");
        refused(() -> days.answer(formal, "In short"), "still runs");
        walk.on("2025-02-01T09:00");
        days.close(formal);
        refused(() -> days.answer(formal, "In short"), "no theme says yet what");
        days.theme(formal, "Lights", null);
        assertThat(reports.of(strategy).isComplete()).isFalse();
        refused(() -> days.answer(formal, "In short"), "has no response yet: “Lights”");

        var lights = themes.of(formal).get(0);
        as(() -> themes.rewrite(formal, lights.id(), lights.version(), new Written("Lights", "More lights", "Lit.")));
        days.answer(formal, "In short");

        assertThat(reports.of(strategy).isComplete()).isTrue();
        assertThat(reports.of(strategy).judgements()).allMatch(judgement -> judgement.result() == Judgement.Result.MET);
        refused(() -> days.theme(formal, "Late", "No."), "has been answered");
        refused(() -> days.response(formal, survey, "2025-02-01", "Late", "Al"), "has been answered");
        assertThatThrownBy(() -> database.sql("update consultation_themes set did = 'Otherwise' where consultation = ?")
                        .param(formal)
                        .update())
                .rootCause()
                .hasMessageContaining("its themes stand as they are");
    }

    @Test
    void aConsultationThatNobodyAnsweredNeedsNoTheme() {
        var formal = published("2025-01-16", "2025-01-31");
        walk.on("2025-02-01T09:00");
        days.close(formal);

        days.answer(formal, "Nobody answered.");

        assertThat(reports.of(strategy).isComplete()).isTrue();
    }

    @Test
    void aThemeThatSomebodyElseChangedIsNotOverwritten() {
        var formal = published("2025-01-16", "2025-01-31");
        days.theme(formal, "Lights", null);
        var read = themes.of(formal).get(0);
        as(() -> themes.rewrite(formal, read.id(), read.version(), new Written("Lights", "First", null)));

        refused(
                () -> themes.rewrite(formal, read.id(), read.version(), new Written("Lights", "Second", null)),
                "Somebody else has changed this theme");

        assertThat(themes.of(formal)).extracting(Theme::said).containsExactly("First");
    }

    @Test
    void themesAndChannelsHaveNamesOfTheirOwn() {
        var formal = published("2025-01-16", "2025-01-31");
        days.theme(formal, "Lights", null);
        var survey = days.channel(formal, "Survey");

        refused(() -> days.theme(formal, "lights", null), "Another theme has this title");
        refused(() -> channels.add(formal, "SURVEY"), "is on record already");
        refused(() -> channels.count(formal, survey, -1, "Me"), "none, or more");
        refused(() -> channels.count(formal, UUID.randomUUID(), 1, "Me"), "no such channel");
        var lights = themes.of(formal).get(0);
        as(() -> themes.remove(formal, lights.id()));
        assertThat(themes.of(formal)).isEmpty();
    }

    @Test
    void whoAnsweredIsKeptApartUntilThePolicysDayAndShownToTheLeadOfficerOnly() {
        var formal = published("2025-01-16", "2025-01-31");
        var survey = days.channel(formal, "Survey");
        days.response(formal, survey, "2025-01-16", "More lights", "Jo Smith");
        var response = responses.page(formal, 1).get(0);

        assertThat(Acting.as(CaseWalk.as("lead.officer"), () -> responses.respondent(response.id())))
                .contains(new Respondent("Jo Smith", null, null));
        assertThat(Acting.as(CaseWalk.as("democratic.services"), () -> responses.respondent(response.id())))
                .isEmpty();
        assertThat(eraseAfter(response.id())).isEqualTo("2026-01-31");
        as(() -> closing.extend(formal, LocalDate.parse("2025-02-14"), APPROVED));
        assertThat(eraseAfter(response.id())).isEqualTo("2026-02-14");
        assertThat(ledger.of(strategy)).noneMatch(entry -> entry.toString().contains("Jo Smith"));
        assertThat(new Respondent("Jo Smith", null, null)).hasToString("a respondent");
    }

    @Test
    void theSameWordsOfTheSamePersonAreRecordedOnce() {
        var formal = published("2025-01-16", "2025-01-31");
        var survey = days.channel(formal, "Survey");
        days.response(formal, survey, "2025-01-16", "More lights", "Jo Smith");

        refused(() -> days.response(formal, survey, "2025-01-16", "More lights", "JO SMITH"), "on record already");
        days.response(formal, survey, "2025-01-16", "More lights", "Al Jones");
        days.response(formal, survey, "2025-01-16", "More lights", " ");
        refused(() -> days.response(formal, survey, "2025-01-16", "More lights", ""), "on record already");
        refused(() -> days.response(formal, survey, "2025-01-15", "Early", "Al"), "before the consultation opened");
        refused(() -> days.response(formal, survey, "2025-01-17", "Late", "Al"), "in the future");
        assertThat(responses.count(formal)).isEqualTo(3);
    }

    @Test
    void aNewRoundIsConsultedOnAnew() {
        var formal = published("2025-01-16", "2025-01-31");
        refused(
                () -> timetables.prepare(
                        strategy, ConsultationForm.FORMAL, timetable("2025-01-20", "2025-01-31", null)),
                "has such a consultation already");
        database.sql("update strategies set round = 2 where reference = ?")
                .param(strategy)
                .update();

        var again = days.formal(strategy, "2025-02-03", "2025-02-14");

        assertThat(reports.formal(strategy)).map(Consultation::id).contains(again);
        assertThat(reports.all(strategy)).extracting(Consultation::id).containsExactly(again, formal);
    }

    @Test
    void anotherCasesConsultationIsNotThere() {
        var formal = published("2025-01-16", "2025-01-31");

        assertThatThrownBy(() -> reports.part(cases.at(Stage.CONSULTATION), formal))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> reports.part(strategy, UUID.randomUUID())).isInstanceOf(NotThere.class);
    }

    private UUID published(String opens, String closes) {
        return published(strategy, opens, closes);
    }

    private UUID published(String reference, String opens, String closes) {
        var formal = days.formal(reference, opens, closes);
        days.publish(formal);
        return formal;
    }

    private void letPolicyAskForSixWeeks() {
        policies.letRunUnder(
                strategy,
                PolicyExamples.stevenageBut(
                        "consultation:        {days: 0,  counting: calendar, counts: [engagement, formal]",
                        "consultation: {days: 42, counting: calendar, counts: [formal]"));
    }

    private LocalDate eraseAfter(UUID response) {
        return database.sql("select erase_after from consultation_respondents where response = ?")
                .param(response)
                .query(LocalDate.class)
                .single();
    }

    private static void refused(Runnable act, String sentence) {
        assertThatThrownBy(() -> as(act)).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
    }
}
