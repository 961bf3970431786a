package uk.mandate.strategy.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mandate.strategy.workflow.PublicConsultationProcess.Elements.*;
import static uk.mandate.testing.CaseWalk.as;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.audit.LedgerEntries;
import uk.mandate.process.Cases;
import uk.mandate.strategy.EarlyCases;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.Strategies;
import uk.mandate.strategy.Strategy;
import uk.mandate.strategy.consultation.Consultation;
import uk.mandate.strategy.consultation.ConsultationDays;
import uk.mandate.strategy.consultation.ConsultationReports;
import uk.mandate.testing.CaseWalk;
import uk.mandate.testing.MandateTest;

@MandateTest
class PublicConsultationProcessTest {
    private static final ActingPerson OFFICER = as(ConsultationDays.OFFICER);
    private static final Map<String, String> HERE = Map.of("where", "our-register");
    private static final Map<String, String> CLOSED = Map.of("outcome", "closed");
    private static final Map<String, String> STOPPED =
            Map.of("outcome", "stopped-early", "reason", "Elections are called", "approver", "strategic-director");
    private static final Map<String, String> EXTENDED = Map.of(
            "outcome", "extended", "closesOn", "2025-02-14", "reason", "Late post", "approver", "strategic-director");
    private static final Map<String, String> SUMMARY = Map.of("summary", "Residents ask for more lights.");

    @Autowired
    CaseWalk walk;

    @Autowired
    Cases cases;

    @Autowired
    EarlyCases early;

    @Autowired
    ConsultationDays days;

    @Autowired
    ConsultationReports reports;

    @Autowired
    Strategies strategies;

    @Autowired
    LedgerEntries ledger;

    @Autowired
    JdbcClient database;

    private String strategy = "";

    @BeforeEach
    void cabinetApprovedTheDraft() {
        walk.on("2025-01-16T09:00");
        strategy = early.at(Stage.CONSULTATION);
    }

    @Test
    void peopleAreAskedAndAnswered() {
        begin();
        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_PUBLISH_CONSULTATION_TIMETABLE);
        assertThat(walk.dueDateOf(strategy, TASK_PUBLISH_CONSULTATION_TIMETABLE))
                .isEqualTo("2025-01-23");
        var formal = days.formal(strategy, "2025-01-20", "2025-01-31");
        answer(TASK_PUBLISH_CONSULTATION_TIMETABLE, HERE);

        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_CLOSE_CONSULTATION);
        assertThat(walk.dueDateOf(strategy, TASK_CLOSE_CONSULTATION)).isEqualTo("2025-01-31");
        assertThat(walk.briefing(strategy, TASK_CLOSE_CONSULTATION))
                .containsEntry(
                        "limits",
                        "The consultation runs from 20 January 2025 to 31 January 2025. It closes on its closing day"
                                + " or later.");
        walk.on("2025-01-31T17:00");
        days.response(formal, days.channel(formal, "Survey"), "2025-01-30", "More lights", "Jo Smith");
        answer(TASK_CLOSE_CONSULTATION, CLOSED);
        assertThat(walk.dueDateOf(strategy, TASK_ANSWER_CONSULTATION)).isEqualTo("2025-02-28");
        days.theme(formal, "Lights", "Two more.");
        answer(TASK_ANSWER_CONSULTATION, SUMMARY);

        assertThat(walk.hasEnded(strategy)).isTrue();
        assertThat(walk.passed(strategy))
                .containsSubsequence(
                        GATEWAY_IS_CONSULTATION_DONE,
                        GATEWAY_IS_TIMETABLE_PUBLISHED,
                        TASK_PUBLISH_CONSULTATION_TIMETABLE,
                        TASK_CLOSE_CONSULTATION,
                        GATEWAY_WHAT_BECAME_OF_CONSULTATION,
                        TASK_ANSWER_CONSULTATION,
                        END_EVENT_CONSULTATION_OVER)
                .doesNotContain(TASK_REMIND_OF_CLOSING_DAY);
        assertThat(reports.of(strategy).isComplete()).isTrue();
        assertThat(strategies.findById(strategy).map(Strategy::stage)).contains(Stage.SCRUTINY);
    }

    @Test
    void aTimetableThatIsPublishedAlreadyIsFound() {
        days.publish(days.formal(strategy, "2025-01-20", "2025-01-31"));

        begin();

        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_CLOSE_CONSULTATION);
    }

    @Test
    void aConsultationThatIsDoneIsFound() {
        var formal = days.formal(strategy, "2025-01-16", "2025-01-16");
        days.publish(formal);
        days.close(formal);
        days.answer(formal, "Nobody answered.");

        begin();

        assertThat(walk.hasEnded(strategy)).isTrue();
        assertThat(walk.passed(strategy)).contains(END_EVENT_CONSULTATION_OVER);
    }

    @Test
    void whatWasDoneInAnEarlierRoundDoesNotCount() {
        days.publish(days.formal(strategy, "2025-01-16", "2025-01-16"));
        database.sql("update strategies set round = 2 where reference = ?")
                .param(strategy)
                .update();

        begin();

        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_PUBLISH_CONSULTATION_TIMETABLE);
    }

    @Test
    void nothingIsPublishedBeforeATimetableIsOnRecord() {
        begin();

        assertThat(refusal(TASK_PUBLISH_CONSULTATION_TIMETABLE, HERE)).contains("No timetable is on record yet");
        days.formal(strategy, "2025-01-15", "2025-01-31");
        assertThat(refusal(TASK_PUBLISH_CONSULTATION_TIMETABLE, HERE))
                .contains("R15")
                .contains("It may open on");
        assertThat(refusal(TASK_PUBLISH_CONSULTATION_TIMETABLE, Map.of("where", "already-published")))
                .contains("is not published yet");
        assertThat(refusal(TASK_PUBLISH_CONSULTATION_TIMETABLE, Map.of("where", "nowhere")))
                .contains("must be one of the choices offered");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 2025-01-16 | 08:00 | Give the address",
                "https://www.example.gov.uk/ | '' | 08:00 | Give the date and the time",
                "https://www.example.gov.uk/ | 2025-01-16 | 8 am | is a time such as 09:30",
                "https://www.example.gov.uk/ | 2025-01-17 | 08:00 | is in the future",
                "not an address | 2025-01-16 | 08:00 | copy it from the browser"
            })
    void whatIsPublishedElsewhereNeedsAddressAndTime(String address, String on, String at, String sentence) {
        begin();
        days.formal(strategy, "2025-01-20", "2025-01-31");
        var elsewhere = new HashMap<String, String>(Map.of("where", "elsewhere", "publishedAtTime", at));
        elsewhere.put("address", address);
        elsewhere.put("publishedOn", on);
        elsewhere.values().removeIf(String::isEmpty);

        assertThat(refusal(TASK_PUBLISH_CONSULTATION_TIMETABLE, elsewhere)).contains(sentence);
    }

    @Test
    void aTimetableThatAnotherSystemPublishedIsRecorded() {
        begin();
        days.formal(strategy, "2025-01-20", "2025-01-31");

        answer(
                TASK_PUBLISH_CONSULTATION_TIMETABLE,
                Map.of(
                        "where", "elsewhere",
                        "address", "https://www.example.gov.uk/consultation",
                        "publishedOn", "2025-01-16",
                        "publishedAtTime", "08:00"));

        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_CLOSE_CONSULTATION);
    }

    @Test
    void aTimetableThatWasPublishedFromItsPageIsTakenAsPublished() {
        begin();
        days.publish(days.formal(strategy, "2025-01-20", "2025-01-31"));
        assertThat(refusal(TASK_PUBLISH_CONSULTATION_TIMETABLE, HERE)).contains("is published already");

        answer(TASK_PUBLISH_CONSULTATION_TIMETABLE, Map.of("where", "already-published"));

        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_CLOSE_CONSULTATION);
    }

    @Test
    void anExtendedConsultationWaitsForItsNewDay() {
        givenItRuns();
        walk.on("2025-01-30T09:00");
        assertThat(refusal(TASK_CLOSE_CONSULTATION, without(EXTENDED, "approver")))
                .contains("needs both");
        assertThat(refusal(TASK_CLOSE_CONSULTATION, without(EXTENDED, "closesOn")))
                .contains("Give the day until which");
        assertThat(refusal(TASK_CLOSE_CONSULTATION, with(EXTENDED, "closesOn", "2025-01-31")))
                .contains("later than");

        answer(TASK_CLOSE_CONSULTATION, EXTENDED);

        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_CLOSE_CONSULTATION);
        assertThat(walk.dueDateOf(strategy, TASK_CLOSE_CONSULTATION)).isEqualTo("2025-02-14");
        assertThat(walk.timerOf(strategy)).isEqualTo("2025-02-15T00:00:00Z");
        walk.on("2025-02-14T09:00");
        answer(TASK_CLOSE_CONSULTATION, CLOSED);
        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_ANSWER_CONSULTATION);
    }

    @Test
    void aConsultationThatIsStoppedEarlyIsAnsweredToo() {
        givenItRuns();
        walk.on("2025-01-24T09:00");
        assertThat(refusal(TASK_CLOSE_CONSULTATION, CLOSED)).contains("People may answer until Friday 31 January 2025");
        assertThat(refusal(TASK_CLOSE_CONSULTATION, Map.of("outcome", "stopped-early")))
                .contains("Stopping early departs from the published timetable (R15)");
        assertThat(refusal(TASK_CLOSE_CONSULTATION, with(STOPPED, "closesOn", "2025-02-14")))
                .contains("does not say that the consultation is extended");
        assertThat(refusal(TASK_CLOSE_CONSULTATION, with(STOPPED, "outcome", "closed")))
                .contains("why it departs from its timetable");

        answer(TASK_CLOSE_CONSULTATION, STOPPED);

        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_ANSWER_CONSULTATION);
        assertThat(reports.formal(strategy).map(Consultation::lastDay)).contains(LocalDate.parse("2025-01-24"));
    }

    @Test
    void whenItsDayHasPassedTheOfficersAreRemindedAndTheTaskStaysOpen() {
        givenItRuns();
        assertThat(walk.timerOf(strategy)).isEqualTo("2025-02-01T00:00:00Z");
        walk.on("2025-02-01T00:00");

        walk.fireTimer(strategy);

        assertThat(walk.passed(strategy))
                .containsSubsequence(
                        BOUNDARY_EVENT_CLOSING_DAY_PASSED, TASK_REMIND_OF_CLOSING_DAY, END_EVENT_OFFICERS_REMINDED);
        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_CLOSE_CONSULTATION);
        assertThat(ledger.last(strategy, "consultation-closing-day-passed")
                        .at("/who/person")
                        .asText())
                .isEqualTo("timer");
        answer(TASK_CLOSE_CONSULTATION, CLOSED);
        assertThat(walk.waitingAt(strategy)).containsExactly(TASK_ANSWER_CONSULTATION);
    }

    @Test
    void itIsNotAnsweredWhileAThemeHasNoResponse() {
        var formal = givenItRuns();
        walk.on("2025-01-31T17:00");
        answer(TASK_CLOSE_CONSULTATION, CLOSED);
        days.theme(formal, "Lights", null);

        assertThat(refusal(TASK_ANSWER_CONSULTATION, SUMMARY))
                .contains("R16")
                .contains("has no response yet: “Lights”");
        assertThat(refusal(TASK_ANSWER_CONSULTATION, Map.of())).contains("Summary");
        assertThat(reports.of(strategy).isComplete()).isFalse();
    }

    private void begin() {
        cases.start(PublicConsultationProcess.KEY, strategy, Map.of());
    }

    private UUID givenItRuns() {
        var formal = days.formal(strategy, "2025-01-20", "2025-01-31");
        days.publish(formal);
        begin();
        return formal;
    }

    private void answer(String element, Map<String, ?> answer) {
        walk.answer(strategy, element, OFFICER, answer);
    }

    private String refusal(String element, Map<String, ?> answer) {
        return walk.refusal(strategy, element, OFFICER, answer);
    }

    private static Map<String, String> with(Map<String, String> answer, String key, String value) {
        var more = new HashMap<>(answer);
        more.put(key, value);
        return more;
    }

    private static Map<String, String> without(Map<String, String> answer, String key) {
        var less = new HashMap<>(answer);
        less.remove(key);
        return less;
    }
}
