package uk.mandate.decision.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static uk.mandate.decision.CouncilAnswers.*;
import static uk.mandate.decision.workflow.CouncilAdoptionProcess.Elements.*;
import static uk.mandate.testing.CaseWalk.as;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.audit.LedgerEntries;
import uk.mandate.decision.OtherPolicies;
import uk.mandate.policy.PolicyExamples;
import uk.mandate.strategy.BringIn;
import uk.mandate.testing.CaseFile;
import uk.mandate.testing.CaseWalk;
import uk.mandate.testing.MandateTest;

/** By which policy a case's clocks run, and from when. */
@MandateTest
class DeadlinesTest {
    private static final ActingPerson OFFICER = as("democratic.services");

    @Autowired
    CaseWalk walk;

    @Autowired
    BringIn bringIn;

    @Autowired
    OtherPolicies policies;

    @Autowired
    LedgerEntries ledger;

    @Autowired
    Deadlines deadlines;

    @Autowired
    JdbcClient database;

    private final CaseFile file = CaseFile.recommended().planned("council", "2025-02-26");
    private final String strategy = file.reference();

    @BeforeEach
    void councilReferredTheStrategyBackUnderAnOlderPolicy() {
        walk.on("2025-02-13T09:00");
        Acting.as(OFFICER, () -> bringIn.bringIn(file.yaml()));
        policies.letRunUnder(
                strategy,
                PolicyExamples.stevenageBut("leader-objection:    {days: 5,", "leader-objection:    {days: 7,"));
        walk.on("2025-02-26T22:00");
        answer(TASK_RECORD_COUNCIL_DECISION, decided("referred-back", "2025-02-26"));
        answer(TASK_INSTRUCT_LEADER, instructed("2025-02-26"));
    }

    @Test
    void theLeadersPeriodIsCountedByTheCasesOwnPolicy() {
        assertThat(walk.dueDateOf(strategy, TASK_RECORD_LEADER_RESPONSE)).isEqualTo("2025-03-07");
        // Two working days to record an answer of the last day, by the same policy.
        assertThat(walk.timerOf(strategy))
                .isEqualTo(ZonedDateTime.parse("2025-03-12T00:00Z").toInstant());
    }

    @Test
    void theTrailSaysByWhichPolicyAClockRuns() {
        var entry = ledger.last(strategy, "clock-started");

        assertThat(after(entry, "clock")).isEqualTo("leader-objection");
        assertThat(after(entry, "countedFrom")).isEqualTo("2025-02-26");
        assertThat(after(entry, "lastDay")).isEqualTo("2025-03-07");
        assertThat(after(entry, "policy")).isEqualTo("stevenage 3");
    }

    @Test
    void theTrailTellsOfTheClocksByWhichNoTaskFallsDue() {
        assertThat(started("leader-answer-recorded")).contains("2025-03-07", "2025-03-11");

        walk.on("2025-02-27T09:00");
        walk.answer(strategy, TASK_RECORD_LEADER_RESPONSE, as("leader"), leader("disagrees", "2025-02-27"));

        assertThat(started("council-reconvenes")).contains("2025-02-27", "2025-03-20");
    }

    @Test
    void theTrailTellsOfCouncilsTimeToMeetAgainAlsoWhereItRanBeforeTheCaseCame() {
        walk.on("2025-02-14T09:00");
        var brought = CaseFile.recommended()
                .decided("council", "council", "objection", "2025-02-12")
                .decided("leader", "leader", "disagrees", "2025-02-13");
        Acting.as(OFFICER, () -> bringIn.bringIn(brought.at("council-final").yaml()));

        assertThat(ledger.of(brought.reference()))
                .filteredOn(entry -> after(entry, "clock").equals("council-reconvenes"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(after(entry, "countedFrom")).isEqualTo("2025-02-13");
                    assertThat(after(entry, "lastDay")).isEqualTo("2025-03-06");
                    assertThat(after(entry, "policy")).isEqualTo("stevenage 3");
                });
    }

    @Test
    void noTimeToMeetAgainRunsWhereNobodyObjectedOrCouncilHasMetAgain() {
        walk.on("2025-02-21T09:00");
        var unanswered = CaseFile.recommended()
                .decided("council", "council", "objection", "2025-02-12")
                .missing("leader")
                .at("council-final");
        var decided = CaseFile.recommended()
                .decided("council", "council", "objection", "2025-02-12")
                .decided("leader", "leader", "disagrees", "2025-02-13")
                .decided("council-final", "council", "adopted", "2025-02-20")
                .at("publish");
        for (var brought : List.of(unanswered, decided)) {
            Acting.as(OFFICER, () -> bringIn.bringIn(brought.yaml()));

            assertThat(ledger.of(brought.reference())).isNotEmpty().noneMatch(entry -> after(entry, "clock")
                    .equals("council-reconvenes"));
        }
    }

    @Test
    void nothingShortensThePeriodThatTheLeaderWasTold() {
        policies.letRunUnder(strategy, PolicyExamples.stevenage());
        walk.on("2025-03-07T09:00");

        walk.answer(strategy, TASK_RECORD_LEADER_RESPONSE, as("leader"), leader("disagrees", "2025-03-07"));
    }

    @Test
    void aClockBelongsToARunningCase() {
        assertThatIllegalStateException().isThrownBy(() -> deadlines.dueOf("arrange-meeting"));
    }

    private void answer(String element, Map<String, ?> answer) {
        walk.answer(strategy, element, OFFICER, answer);
    }

    private String started(String clock) {
        return database.sql("select canonical from ledger_entries where type = 'clock-started' and case_reference = ?"
                        + " and canonical like ?")
                .params(strategy, "%\"" + clock + "\"%")
                .query(String.class)
                .single();
    }

    private static String after(JsonNode entry, String field) {
        return entry.at("/changes/" + field + "/after").asText();
    }
}
