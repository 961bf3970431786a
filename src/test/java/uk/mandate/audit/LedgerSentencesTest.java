package uk.mandate.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.mandate.decision.Body;

/** Entries as an auditor reads them. */
class LedgerSentencesTest {
    private final Names names = mock(Names.class);
    private final LedgerSentences sentences = new LedgerSentences(names);

    @BeforeEach
    void nameEverything() {
        when(names.person("democratic.services")).thenReturn("Democratic Services");
        when(names.person("system")).thenReturn("Mandate");
        when(names.group("democratic-services")).thenReturn("Democratic Services");
        when(names.group("leader")).thenReturn("the Leader");
        when(names.element(any(), any())).thenReturn("Record the Council decision");
    }

    @Test
    void aDecisionRecordedTheDayAfterHasTwoDates() {
        var entry = entry(
                """
                {"type": "decision-recorded", "happenedAt": "2025-02-26T19:40:00.000000Z",
                 "recordedAt": "2025-02-27T09:12:00.000000Z",
                 "who": {"person": "democratic.services", "office": "democratic-services", "door": "tasklist"},
                 "changes": {"body": {"after": "COUNCIL"}, "outcome": {"after": "amended-in-principle"}}}
                """);

        assertThat(sentences.sentence(entry))
                .isEqualTo("On 26 February 2025 at 19:40 Democratic Services recorded what Council decided:"
                        + " amended in principle in Tasklist; recorded on 27 February 2025 at 09:12.");
    }

    @ParameterizedTest
    @EnumSource(Body.class)
    void whoDecidedIsCalledAsInASentence(Body body) {
        var entry = entry(
                """
                {"type": "decision-recorded", "happenedAt": "2025-04-10T18:00:00.000000Z",
                 "recordedAt": "2025-04-10T18:00:00.000000Z", "who": {"person": "system", "door": "system"},
                 "changes": {"body": {"after": "%s"}, "outcome": {"after": "adopted"}}}
                """
                        .formatted(body));

        assertThat(sentences.sentence(entry))
                .isEqualTo("On 10 April 2025 at 19:00 Mandate recorded what " + body.words() + " decided: adopted.");
    }

    @ParameterizedTest
    @CsvSource({
        // The entry names the day of a fact that has no hour.
        "'\"format\": 2, \"happenedOn\": \"2025-04-10\"', 2025-04-09T23:00:00.000000Z, 10 April 2025",
        // Entries of before only hold the day's beginning.
        "'\"format\": 1', 2025-04-09T23:00:00.000000Z, 10 April 2025",
        // Since then what stands at midnight did happen then.
        "'\"format\": 2', 2025-04-09T23:00:00.000000Z, 10 April 2025 at 00:00",
        "'\"format\": 1', 2025-04-09T23:01:00.000000Z, 10 April 2025 at 00:01",
        "'\"format\": 1', 2025-04-11T23:00:00.000000Z, 12 April 2025 at 00:00"
    })
    void aDayWithoutAnHourIsShownAsADay(String shape, String happenedAt, String words) {
        var entry = entry(
                """
                {%s, "type": "strategy-entered-into-force", "happenedAt": "%s",
                 "recordedAt": "2025-04-11T23:00:00.000000Z", "who": {"person": "system", "door": "system"}}
                """
                        .formatted(shape, happenedAt));

        assertThat(sentences.happened(entry)).isEqualTo(words);
        assertThat(sentences.sentence(entry)).startsWith("On " + words + " Mandate recorded the strategy as in force");
    }

    @Test
    void aStepOfTheModelSaysWhatSetItsWay() {
        when(names.process("council-adoption")).thenReturn("Council adoption");
        var entry = entry(
                """
                {"type": "variable-changed", "happenedAt": "2025-02-26T19:40:00.000000Z",
                 "recordedAt": "2025-02-26T19:40:00.000000Z", "process": "council-adoption",
                 "who": {"person": "system", "door": "system"},
                 "changes": {"councilMeeting": {"after": "2025-02-26"}}}
                """);

        assertThat(sentences.sentence(entry))
                .isEqualTo("On 26 February 2025 at 19:40 Mandate set the way of “Council adoption” by"
                        + " “council meeting: 26 February 2025”.");
    }

    @Test
    void whoeverActsInTwoOfficesIsToldWithBoth() {
        assertThat(sentences.values().value("who/office", "democratic-services, leader"))
                .isEqualTo("Democratic Services and the Leader");
    }

    @Test
    void whatSomebodyRecordsForTheLeaderNamesBoth() {
        var entry = entry(
                """
                {"type": "task-answered", "happenedAt": "2025-07-01T09:00:00.000000Z",
                 "recordedAt": "2025-07-01T09:00:00.000000Z", "element": "Task_RecordLeaderResponse",
                 "who": {"person": "democratic.services", "forOffice": "leader", "door": "page"}}
                """);

        assertThat(sentences.sentence(entry))
                .isEqualTo("On 1 July 2025 at 10:00 Democratic Services for the Leader answered the task"
                        + " “Record the Council decision” on a page.");
    }

    @Test
    void aLockIsMandatesActAndNoLockOfMandate() {
        var entry = entry(
                """
                {"type": "sign-in-locked", "happenedAt": "2025-01-01T09:00:00.000000Z",
                 "recordedAt": "2025-01-01T09:00:00.000000Z", "who": {"person": "system", "door": "system"},
                 "changes": {"failedAttempts": {"after": "5"}}}
                """);

        assertThat(sentences.sentence(entry))
                .isEqualTo("On 1 January 2025 at 09:00 Mandate locked signing in under a name for a while, after 5"
                        + " failed attempts.");
    }

    @ParameterizedTest
    @CsvSource({
        "account-opened, account, opened the account of Jo Smith",
        "account-password-reset, account, reset the password of Jo Smith",
        "person-registered, person, registered Jo Smith",
        "mail-sent-again, person, had an e-mail to Jo Smith sent again",
        "email-changed, person, gave the address to which Mandate writes to Jo Smith",
        "email-removed, person, took off the address to which Mandate wrote to Jo Smith",
        "person-left, person, 'recorded that Jo Smith leaves, with the last day 7 April 2025'",
        "leaving-changed, person, changed the last day of Jo Smith from 1 April 2025 to 7 April 2025",
        "leaving-taken-back, person, recorded that Jo Smith stays after all",
        "office-holder-appointed, person, appointed Jo Smith to the office “the Leader”",
        "office-holder-ended, person, ended the holding of the office “the Leader” by Jo Smith",
        "role-granted, person, granted Jo Smith the role “Auditor”",
        "claimed-tasks-released, person, gave back the tasks that Jo Smith had taken on"
    })
    void whatHappenedToAPersonNamesThem(String type, String field, String words) {
        when(names.person("jo.smith")).thenReturn("Jo Smith");
        when(names.group("auditor")).thenReturn("Auditor");
        var entry = entry(
                """
                {"type": "%s", "happenedAt": "2025-01-01T09:00:00.000000Z",
                 "recordedAt": "2025-01-01T09:00:00.000000Z", "who": {"person": "system", "door": "system"},
                 "changes": {"%s": {"after": "jo.smith"}, "office": {"after": "leader"}, "role": {"after": "auditor"},
                             "until": {"before": "2025-04-01", "after": "2025-04-07"}}}
                """
                        .formatted(type, field));

        assertThat(sentences.sentence(entry)).isEqualTo("On 1 January 2025 at 09:00 Mandate " + words + ".");
    }

    @ParameterizedTest
    @CsvSource({
        "BadCredentialsException, The name or the password was wrong",
        "LockedException, Signing in under the name was locked for a while",
        "ProviderNotFoundException, Signing in failed for another reason"
    })
    void whyASignInWasRefusedIsToldInWords(String kept, String words) {
        assertThat(sentences.values().value("details/because", kept)).isEqualTo(words);
    }

    @Test
    void aTypeFromTheFutureIsStillASentence() {
        var entry = entry(
                """
                {"type": "hold-placed", "happenedAt": "2025-01-01T09:00:00.000000Z",
                 "recordedAt": "2025-01-01T09:00:00.000000Z", "who": {"person": "system", "door": "system"}}
                """);

        assertThat(sentences.hasOwnSentence("hold-placed")).isFalse();
        assertThat(sentences.sentence(entry)).isEqualTo("On 1 January 2025 at 09:00 Mandate recorded “hold placed”.");
    }

    @Test
    void whatWasNothingAndIsNothingIsNoChange() {
        var entry = entry(
                """
                {"type": "meeting-arranged", "kind": "act", "happenedAt": "2025-07-01T09:00:00.000000Z",
                 "recordedAt": "2025-07-01T09:00:00.000000Z", "who": {"person": "system", "door": "system"},
                 "changes": {"startsAt": {}, "place": {"before": null, "after": null}, "body": {"before": null, "after": "council"}}}
                """);

        assertThat(EntryView.of(entry, sentences).changes())
                .extracting(EntryView.ChangeLine::field)
                .containsExactly("Body");
    }

    private static LedgerEntry entry(String json) {
        try {
            return new LedgerEntry(new ObjectMapper().readTree(json), Map.of());
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
