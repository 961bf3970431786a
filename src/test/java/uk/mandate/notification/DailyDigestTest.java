package uk.mandate.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mandate.decision.CouncilAnswers.instructed;
import static uk.mandate.testing.CaseWalk.as;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.mandate.accountability.Acting;
import uk.mandate.calendar.CaseClock;
import uk.mandate.strategy.BringIn;
import uk.mandate.testing.CaseFile;
import uk.mandate.testing.CaseWalk;
import uk.mandate.testing.MandateTest;

/** One message for each person and working day, from eight o'clock in London on. */
@MandateTest
class DailyDigestTest {
    private static final String OFFICER = "democratic.services";

    @Autowired
    CaseWalk walk;

    @Autowired
    CaseClock clock;

    @Autowired
    BringIn bringIn;

    @Autowired
    MailRoom room;

    @Autowired
    DailyDigest digest;

    @Autowired
    AtOnce atOnce;

    @Autowired
    Postman postman;

    private String reference = "";

    @BeforeEach
    void aTaskIsOpen() {
        room.empty();
        walk.on("2025-02-27T09:00");
        var file = CaseFile.recommended()
                .decided("council", "council", "objection", "2025-02-26")
                .at("leader");
        reference = Acting.as(as(OFFICER), () -> bringIn.bringIn(file.yaml())).value();
    }

    @AfterEach
    void emptyTheRoom() {
        room.empty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-27T07:59:00Z, false",
        "2025-02-27T08:00:00Z, true",
        "2025-02-27T23:59:00Z, true",
        "2025-02-28T00:00:00Z, false",
        // Saturday and Sunday, and Good Friday
        "2025-03-01T12:00:00Z, false",
        "2025-03-02T12:00:00Z, false",
        "2025-04-18T12:00:00Z, false",
        // The clocks went forward on 30 March, and go back on 26 October.
        "2025-03-28T07:30:00Z, false",
        "2025-03-31T06:59:00Z, false",
        "2025-03-31T07:00:00Z, true",
        "2025-10-24T07:00:00Z, true",
        "2025-10-27T07:59:00Z, false",
        "2025-10-27T08:00:00Z, true",
        // The day is London's: half past midnight there, not yet the day after in UTC.
        "2025-06-02T23:30:00Z, false"
    })
    void itIsTimeFromThePolicysHourOfAWorkingDayInLondon(Instant present, boolean time) {
        clock.moveTo(present);
        assertThat(digest.isTime()).isEqualTo(time);
    }

    @Test
    void aNewTaskIsToldOnceAndAnOverdueOneEachDay() {
        room.writeTo(OFFICER);
        put("2025-02-27T09:00");
        put("2025-02-28T09:00");
        assertThat(room.told(reference)).containsExactly("2025-02-27 new SENT");

        put("2025-03-03T09:00");
        put("2025-03-04T09:00");

        assertThat(room.told(reference))
                .containsExactly("2025-02-27 new SENT", "2025-03-03 overdue SENT", "2025-03-04 overdue SENT");
    }

    @Test
    void nobodyGetsTwoOnOneDay() {
        room.writeTo(OFFICER);
        put("2025-02-27T09:00");
        var more = CaseFile.recommended()
                .decided("council", "council", "objection", "2025-02-26")
                .at("leader");
        Acting.as(as(OFFICER), () -> bringIn.bringIn(more.yaml()));
        put("2025-02-27T17:00");
        assertThat(room.told(more.reference())).isEmpty();
        assertThat(room.messages()).hasSize(1);

        put("2025-02-28T09:00");
        assertThat(room.told(more.reference())).containsExactly("2025-02-28 new SENT");
        assertThat(room.messages()).hasSize(2);
    }

    @Test
    void aMessageThatDidNotGetAwayIsReplacedByTheNextDays() {
        room.writeTo(OFFICER);
        walk.on("2025-02-27T09:00");
        digest.put();
        walk.on("2025-02-28T09:00");
        digest.put();

        assertThat(room.told(reference)).containsExactly("2025-02-27 new NOT_NEEDED", "2025-02-28 new WAITING");
    }

    @Test
    void whatWasToldAtOnceIsNotNewAgainAndNotOverdueTwiceOnOneDay() {
        room.writeTo("leader");
        walk.answer(reference, "Task_InstructLeader", as(OFFICER), instructed("2025-02-26"));
        digest.put();
        assertThat(room.about(reference)).containsExactly("TASK leader WAITING");

        walk.on("2025-03-06T09:00");
        atOnce.tellOverdue();
        digest.put();
        assertThat(room.about(reference)).containsExactly("OVERDUE leader WAITING", "TASK leader WAITING");

        walk.on("2025-03-07T09:00");
        atOnce.tellOverdue();
        digest.put();
        assertThat(room.told(reference))
                .containsExactly("2025-02-27 new WAITING", "2025-03-06 overdue WAITING", "2025-03-07 overdue WAITING");
    }

    @Test
    void aClockThatIsMovedFarSendsOneMessageForTheDayThatItIsNow() {
        room.writeTo(OFFICER);
        var rounds = new MailRounds(atOnce, digest, postman, clock, Duration.ZERO);
        walk.on("2025-02-27T09:00");
        rounds.round();
        room.markSent();
        walk.on("2025-03-20T07:00");
        rounds.round();
        assertThat(room.told(reference)).containsExactly("2025-02-27 new SENT");

        walk.on("2025-03-20T08:00");
        rounds.round();
        rounds.round();

        assertThat(room.told(reference)).containsExactly("2025-02-27 new SENT", "2025-03-20 overdue WAITING");
        assertThat(room.messages())
                .filteredOn(row -> "DIGEST".equals(row.get("kind")))
                .extracting(row -> String.valueOf(row.get("day")))
                .containsExactly("2025-02-27", "2025-03-20");
    }

    @Test
    void aClaimedTaskIsItsHoldersAlone() {
        room.writeTo(OFFICER, "democratic.services.second");
        walk.claim(reference, "Task_InstructLeader", as("democratic.services.second"));
        digest.put();

        assertThat(room.about(reference)).containsExactly("DIGEST democratic.services.second WAITING");
    }

    private void put(String moment) {
        walk.on(moment);
        digest.put();
        room.markSent();
    }
}
