package uk.mandate.decision.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.mandate.decision.CouncilAnswers.*;
import static uk.mandate.decision.workflow.CouncilAdoptionProcess.Elements.*;
import static uk.mandate.testing.CaseWalk.as;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.audit.LedgerEntries;
import uk.mandate.decision.LeaderResponse;
import uk.mandate.decision.LeaderResponses;
import uk.mandate.decision.OtherPolicies;
import uk.mandate.policy.PolicyExamples;
import uk.mandate.strategy.BringIn;
import uk.mandate.strategy.Strategies;
import uk.mandate.strategy.Strategy;
import uk.mandate.strategy.StrategyReference;
import uk.mandate.testing.CaseFile;
import uk.mandate.testing.CaseWalk;
import uk.mandate.testing.MandateTest;

/** 3 March 2025 is closed only after the Leader was told to answer by the 5th: the period ends on the 6th, for every rule. */
@MandateTest
class LateHolidayTest {
    private static final ActingPerson OFFICER = as("democratic.services");
    private static final ActingPerson LEADER = as("leader");

    @Autowired
    CaseWalk walk;

    @Autowired
    BringIn bringIn;

    @Autowired
    OtherPolicies policies;

    @Autowired
    LeaderResponses responses;

    @Autowired
    Strategies strategies;

    @Autowired
    LeaderTimersAtStart timers;

    @Autowired
    LedgerEntries ledger;

    @Autowired
    JdbcClient database;

    private final CaseFile file = CaseFile.recommended().planned("council", "2025-02-26");
    private final String strategy = file.reference();

    @BeforeEach
    void theHolidayIsAnnouncedOnceTheLeaderHasTheInstruction() {
        walk.on("2025-02-13T09:00");
        Acting.as(OFFICER, () -> bringIn.bringIn(file.yaml()));
        walk.on("2025-02-26T22:00");
        answer(TASK_RECORD_COUNCIL_DECISION, decided("amended-in-principle", "2025-02-26"));
        answer(TASK_INSTRUCT_LEADER, instructed("2025-02-26"));
        policies.letRunUnder(strategy, PolicyExamples.stevenageBut("closed: []", "closed: [\"2025-03-03\"]"));
    }

    @Test
    void theLeaderMayAnswerADayLongerAndCouncilWaitsForIt() {
        walk.on("2025-03-06T09:00");
        walk.answer(strategy, TASK_RECORD_LEADER_RESPONSE, LEADER, leader("disagrees", "2025-03-06"));

        assertThat(walk.refusal(strategy, TASK_ARRANGE_FINAL_COUNCIL_MEETING, OFFICER, meeting("2025-03-06")))
                .contains("R17", "end on 6 March 2025", "Earliest lawful meeting: 7 March 2025.");
    }

    @Test
    void silenceWaitsForItToo() {
        walk.on("2025-03-08T00:00");
        assertThatThrownBy(() -> walk.fireTimer(strategy))
                .hasStackTraceContaining("Silence may be recorded from Tuesday 11 March 2025.");

        timers.run(new DefaultApplicationArguments());
        timers.run(new DefaultApplicationArguments());

        assertThat(walk.timerOf(strategy))
                .isEqualTo(ZonedDateTime.parse("2025-03-11T00:00Z").toInstant());
        assertThat(putOff()).hasSize(2).anySatisfy(entry -> assertThat(entry)
                .contains("leader-answer-recorded", "2025-03-07", "2025-03-10"));
        walk.on("2025-03-11T00:00");
        walk.fireTimer(strategy);

        assertThat(responses.findByCaseReference(strategy))
                .map(LeaderResponse::respondedOn)
                .contains(LocalDate.parse("2025-03-06"));
        assertThat(theStrategy().effectiveOn()).contains(LocalDate.parse("2025-03-07"));
    }

    @Test
    void theTaskFallsDueLaterTooAndItsFormSaysSo() {
        assertThat(walk.dueDateOf(strategy, TASK_RECORD_LEADER_RESPONSE)).isEqualTo("2025-03-05");

        timers.run(new DefaultApplicationArguments());
        timers.run(new DefaultApplicationArguments());

        assertThat(walk.dueDateOf(strategy, TASK_RECORD_LEADER_RESPONSE)).isEqualTo("2025-03-06");
        assertThat(walk.briefing(strategy, TASK_RECORD_LEADER_RESPONSE))
                .containsEntry("deadlineWords", "by Thursday 6 March 2025")
                .containsEntry(
                        "limits",
                        "The Leader may answer until Thursday 6 March 2025. An answer given by then may be recorded until"
                                + " Monday 10 March 2025; the day after, silence is recorded.");
        assertThat(putOff()).hasSize(2).anySatisfy(entry -> assertThat(entry)
                .contains("leader-objection", "2025-03-05", "2025-03-06"));
        assertThat(ledger.last(strategy, "task-changed")
                        .at("/changes/due/after")
                        .asText())
                .isEqualTo("2025-03-06T17:00:00Z");
    }

    @Test
    void aHolidayAfterThePeriodPutsOffTheTimerOnlyAndTheFormSaysSo() {
        policies.letRunUnder(strategy, PolicyExamples.stevenageBut("closed: []", "closed: [\"2025-03-06\"]"));

        timers.run(new DefaultApplicationArguments());

        assertThat(walk.dueDateOf(strategy, TASK_RECORD_LEADER_RESPONSE)).isEqualTo("2025-03-05");
        assertThat(walk.timerOf(strategy))
                .isEqualTo(ZonedDateTime.parse("2025-03-11T00:00Z").toInstant());
        assertThat(walk.briefing(strategy, TASK_RECORD_LEADER_RESPONSE).get("limits"))
                .asString()
                .contains("until Wednesday 5 March 2025", "recorded until Monday 10 March 2025");
    }

    @Test
    void whereNoDayWasClosedNothingMoves() {
        policies.letRunUnder(strategy, PolicyExamples.stevenage());

        timers.run(new DefaultApplicationArguments());

        assertThat(walk.dueDateOf(strategy, TASK_RECORD_LEADER_RESPONSE)).isEqualTo("2025-03-05");
        assertThat(putOff()).isEmpty();
    }

    private void answer(String element, Map<String, ?> answer) {
        walk.answer(strategy, element, OFFICER, answer);
    }

    private List<String> putOff() {
        return database.sql("select canonical from ledger_entries where type = 'clock-put-off' and case_reference = ?")
                .param(strategy)
                .query(String.class)
                .list();
    }

    private Strategy theStrategy() {
        return strategies.require(new StrategyReference(strategy));
    }
}
