package uk.mandate.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.mandate.calendar.CaseClock;

/** R22: how long a decision waits for scrutiny. Councils differ in four numbers, and policy says all four. */
class CallInWindowTest {
    private static final CallInWindow WINDOW = new CallInWindow();

    private final PolicyPack stevenage = PolicyExamples.stevenage();

    @ParameterizedTest
    @CsvSource({
        "2025-04-16T12:00, 2025-04-25", // Good Friday and Easter Monday do not count
        "2025-04-16T17:00, 2025-04-25", // as the offices close is in time
        "2025-04-16T17:01, 2025-04-28", // after hours counts as the next working day
        "2025-01-18T09:00, 2025-01-27", // a Saturday's publication counts as Monday's
    })
    void fiveWorkingDaysAfterPublicationAreCountedOverHolidays(LocalDateTime published, String lastDay) {
        assertThat(WINDOW.lastDay(stevenage, london(published))).isEqualTo(lastDay);
    }

    @Test
    void theWindowEndsAtThePolicysHourAndTheDecisionTakesEffectOnTheNextWorkingDay() {
        var published = at("2025-01-17T10:00");

        assertThat(WINDOW.ends(stevenage, published)).isEqualTo(at("2025-01-24T17:00"));
        assertThat(WINDOW.frozenUntil(stevenage, published)).isEqualTo(at("2025-01-27T00:00"));
    }

    @Test
    void thePolicySaysHowManyDays() {
        var three = PolicyExamples.stevenageBut("call-in:\n  days: 5", "call-in:\n  days: 3");
        var none = PolicyExamples.stevenageBut("call-in:\n  days: 5", "call-in:\n  days: 0");

        assertThat(WINDOW.lastDay(three, at("2025-01-17T10:00"))).isEqualTo("2025-01-22");
        assertThat(WINDOW.lastDay(none, at("2025-01-17T10:00"))).isEqualTo("2025-01-17");
    }

    @Test
    void thePolicySaysWhetherTheDayOfPublicationIsTheFirst() {
        var counted = PolicyExamples.stevenageBut("publicationDayCounts: false", "publicationDayCounts: true");

        assertThat(WINDOW.lastDay(counted, at("2025-01-17T10:00"))).isEqualTo("2025-01-23");
        assertThat(WINDOW.lastDay(counted, at("2025-01-17T18:00"))).isEqualTo("2025-01-24");
    }

    @Test
    void thePolicySaysTheHour() {
        var noon = PolicyExamples.stevenageBut("closesAt: \"17:00\"", "closesAt: \"12:00\"");

        assertThat(WINDOW.ends(noon, at("2025-01-17T10:00"))).isEqualTo(at("2025-01-24T12:00"));
    }

    @Test
    void thePolicySaysWhenTheDecisionTakesEffectButNeverBeforeTheWindowHasEnded() {
        for (var effective : new String[] {"at-close", "on-publication"}) {
            var policy = PolicyExamples.stevenageBut("effective: next-working-day", "effective: " + effective);

            assertThat(WINDOW.frozenUntil(policy, at("2025-01-17T10:00"))).isEqualTo(at("2025-01-24T17:00"));
        }
    }

    @Test
    void thePolicySaysWhichDecisionsFallUnderIt() {
        var keyOnly = PolicyExamples.stevenageBut("appliesTo: [key, cabinet]", "appliesTo: [key]");
        var officers = PolicyExamples.stevenageBut("appliesTo: [key, cabinet]", "appliesTo: [officer-key]");

        assertThat(WINDOW.covers(stevenage, false)).isTrue();
        assertThat(WINDOW.covers(keyOnly, true)).isTrue();
        assertThat(WINDOW.covers(keyOnly, false)).isFalse();
        assertThat(WINDOW.covers(officers, true)).isFalse();
    }

    @Test
    void thePolicySaysWhetherADraftForConsultationIsLeftOut() {
        var open = PolicyExamples.stevenageBut("except: [bpf-draft-for-consultation]", "except: []");

        assertThat(WINDOW.exceptsDrafts(stevenage)).isTrue();
        assertThat(WINDOW.exceptsDrafts(open)).isFalse();
    }

    @Test
    void itSaysUntilWhenTheDecisionIsFrozen() {
        assertThat(WINDOW.judge(stevenage, at("2025-01-17T10:00")).sentence())
                .isEqualTo(
                        "R22, this council's rule: the decision is open to call-in until Friday 24 January 2025, 17:00,"
                                + " and frozen until then.");
    }

    private static ZonedDateTime at(String dateAndTime) {
        return london(LocalDateTime.parse(dateAndTime));
    }

    private static ZonedDateTime london(LocalDateTime moment) {
        return moment.atZone(CaseClock.LONDON);
    }
}
