package uk.mandate.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Whatever is wrong with a policy stops the start with one sentence that names file, key and reason. */
class PolicyMistakesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a wrong key
                "leader-silent: | leader-quiet: | leader-quiet is not a key of a policy; known there: bodies,"
                        + " call-in, clearance, clocks, council, council-minutes, counting, digest-at, documents, executive-late-item, governance, id,"
                        + " leader-silent, office-closes, partnership, pre-election, responsible-authorities, retention, scrutiny,"
                        + " version",
                "{days: 2,  counting: working, from: council-met, | {days: 2,  counted: working, from: council-met,"
                        + " | clocks.leader-told.counted is not a key of a policy; known there: clear, counting,"
                        + " counts, days, from, kind",
                "closesAt: | closes-at: | call-in.closes-at is not a key of a policy; known there: appliesTo, closesAt,"
                        + " counting, days, effective, except, members, publicationDayCounts, reconsiderWithin,"
                        + " scrutinyMeetsWithin",
                "agenda:   | agendas:   | clocks.agenda is missing",
                // a missing or empty value
                "leader-silent: {value: takes-effect, source: assumed} | '' | leader-silent is missing",
                "cabinet: {name: Cabinet, quorum: 3, source: quorum assumed} | '' | bodies.cabinet is missing",
                "partnership: {name: SoSafe} | partnership: {name: \" \"} | bodies.partnership.name is empty",
                "partnership: {name: SoSafe} | partnership: {name: \"\u2060\"} | bodies.partnership.name is empty",
                "partnership: {name: SoSafe} | partnership: {name: SoSafe, source: \"\u200B\"} |"
                        + " bodies.partnership.source is empty",
                "pre-election: [] | pre-election: [{from: \"2025-03-20\", until: \"2025-05-01\", election:"
                        + " \"\u3164\"}] | pre-election.election is empty",
                "days: 21, | '' | clocks.council-reconvenes.days is missing",
                "members: 5 | members: | call-in.members is empty",
                "closesAt: \"17:00\" | '' | call-in.closesAt is missing",
                "membership: not-yet-a-member, | '' | responsible-authorities.integrated-care-board.membership is"
                        + " missing (member or not-yet-a-member)",
                // a number that cannot be
                "days: 21 | days: -21 | clocks.council-reconvenes.days must not be negative",
                "days: 21 | days: 21.5 | clocks.council-reconvenes.days is \"21.5\", which is not a whole number",
                "days: 21 | days: three | clocks.council-reconvenes.days must be a whole number",
                "days: 21 | days: 400 | clocks.council-reconvenes.days must not be more than 366",
                "version: 3 | version: 0 | version must be at least 1",
                "max-megabytes: 25 | max-megabytes: 26 | documents.max-megabytes must not be more than 25",
                "executive-records: 6 | executive-records: 5 | retention.executive-records must be at least 6 years",
                // an unknown value
                "takes-effect | takes-affect | leader-silent is \"takes-affect\", which is not one of takes-effect,"
                        + " council-meets",
                "from: council-met, kind: maximum | from: council-met, kind: most | clocks.leader-told.kind is"
                        + " \"most\", which is not one of minimum, maximum, target",
                "counting: standing-orders | counting: standing-order | clocks.leader-objection.counting is"
                        + " \"standing-order\", which is not defined under counting",
                "maundy-thursday | maundy-friday | counting.standing-orders.also-not is \"maundy-friday\", which is not"
                        + " one of christmas-eve, maundy-thursday, mourning",
                "office-closes: {value: \"17:00\" | office-closes: {value: \"5 pm\" | office-closes is \"5 pm\", which"
                        + " is not a time such as \"17:00\"",
                "closed: [] | closed: [\"3 March\"] | counting.working.closed is \"3 March\", which is not a date such"
                        + " as \"2025-02-26\"",
                "- image/png | - pictures | documents.media-types must be media types such as application/pdf",
                "id: stevenage | id: Stevenage | id must be lower-case letters, digits and hyphens",
                // out of scope, below the law
                "governance: leader-and-cabinet | governance: parish | governance is \"parish\", which is not"
                        + " leader-and-cabinet, the only form of governance that Mandate serves",
                // an event from which the clock does not run
                "from: strategy-adopted | from: council-met | clocks.publish-strategy.from must be stage-reached or"
                        + " strategy-adopted: the clock does not run from council-met",
                "from: leader-objection-received | from: leader-received | clocks.council-reconvenes.from must be"
                        + " leader-objection-received: the clock does not run from leader-received",
                "agenda:              {days: 5,  counting: working, | agenda: {days: 5, counting: working, from:"
                        + " meeting-held, | clocks.agenda.from must be left out: the clock is counted back from a meeting",
                // two clocks that leave no day between them
                "{days: 21, counting: calendar | {days: 7, counting: calendar | clocks.council-reconvenes.days must be"
                        + " at least 8: Council may not meet again before the Leader's five working days have ended"
                        + " (clocks.leader-objection)",
                "{days: 21, counting: calendar | {days: 5, counting: working | clocks.council-reconvenes.days must be"
                        + " at least 6: Council may not meet again before the Leader's five working days have ended"
                        + " (clocks.leader-objection)",
                "governance: leader-and-cabinet | governance: mayor | governance says a directly elected mayor, but"
                        + " Mandate serves councils with a leader and cabinet only",
                "governance: leader-and-cabinet | governance: committee-system | governance says a committee system,"
                        + " but Mandate serves councils with a leader and cabinet only",
                "from: leader-period-ended, kind: target | from: leader-period-ended, kind: minimum |"
                        + " clocks.leader-answer-recorded must be a target from leader-period-ended: it is time to record"
                        + " an answer, not to give one",
                "from: leader-period-ended, kind: target | from: leader-received, kind: target |"
                        + " clocks.leader-answer-recorded must be a target from leader-period-ended: it is time to record"
                        + " an answer, not to give one",
                "{days: 5,  counting: standing-orders | {days: 4,  counting: standing-orders |"
                        + " clocks.leader-objection.days must be at least 5: SI 2001/3384 Schedule 2 gives no less",
                // below the law in effect, though not in its number
                "{days: 5,  counting: standing-orders | {days: 5,  counting: calendar |"
                        + " clocks.leader-objection.counting must count working days: SI 2001/3384 Schedule 2 gives at"
                        + " least five working days",
                "{days: 5,  counting: standing-orders | {days: 30, counting: working | clocks.leader-objection.counting"
                        + " must not count christmas-eve, maundy-thursday, mourning: SI 2001/3384 Schedule 2 does not",
                "agenda:              {days: 5,  counting: working | agenda: {days: 5,  counting: calendar |"
                        + " clocks.agenda.counting must count working days: SI 2012/2089 regulation 6 and LGA 1972"
                        + " section 100B gives at least five clear working days",
                "agenda:              {days: 5,  counting: working, clear: true | agenda: {days: 5,  counting: working,"
                        + " clear: false | clocks.agenda.clear must be true, or days at least 6: SI 2012/2089"
                        + " regulation 6 and LGA 1972 section 100B gives at least five clear working days",
                "private-second:      {days: 5,  counting: working, clear: true, kind: minimum | private-second: {days:"
                        + " 5, counting: working, clear: true, kind: target | clocks.private-second.kind must be"
                        + " minimum: SI 2012/2089 regulation 5 gives at least five clear working days",
                "from: leader-received | from: council-met | clocks.leader-objection.from must be leader-received: SI"
                        + " 2001/3384 Schedule 2 counts from there",
                "{base: working, also-not | {base: calendar, also-not | clocks.leader-objection.counting must count"
                        + " working days: SI 2001/3384 Schedule 2 gives at least five working days",
                // a counting that says nothing, or too much
                "{base: working, also-not | {also-not | counting.standing-orders.base is missing (calendar or working)",
                "working: {closed: []} | working: {base: calendar} | counting.working can name closed days only",
                "working: {closed: []} | calendar: {closed: []} | counting.calendar cannot be changed: it counts every"
                        + " day",
                "{base: working, also-not | {base: working, closed: [\"2025-03-03\"], also-not |"
                        + " counting.standing-orders.closed belongs under counting.working",
                // the wrong kind of value
                "pre-election: [] | pre-election: none | pre-election must be a list in square brackets",
                "clear: true, kind: minimum, source: SI 2012/2089 regulation 9} | clear: often, kind: minimum} |"
                        + " clocks.key-decision-notice.clear must be true or false",
                "partnership: {name: SoSafe} | partnership: SoSafe | bodies.partnership must be a group of keys",
                "pre-election: [] | pre-election: [{from: \"2025-03-20\", until: \"2025-03-01\", election: county}] |"
                        + " pre-election ends before it begins: county"
            })
    void aMistakeIsNamed(String passage, String instead, String reason) {
        assertThatThrownBy(() -> PolicyExamples.stevenageBut(passage.strip(), instead.strip()))
                .isInstanceOf(PolicyUnusable.class)
                .hasMessageStartingWith("The policy in policies/stevenage.yaml cannot be used: ")
                .satisfies(mistaken -> assertThat(told(mistaken)).contains(reason));
    }

    @Test
    void everyMistakeIsToldAtOnceAndNoneThatOnlyFollowsFromAnother() {
        var spoiled = PolicyExamples.text()
                .replace("governance: leader-and-cabinet", "governance: parish")
                .replace("version: 3", "version:")
                .replace("days: 21,", "days: three,")
                .replace("counting: standing-orders", "counting: standing-order")
                .replace("leader-silent: {value: takes-effect", "leader-silent: {value: perhaps")
                .replace("members: 5", "members: 0\n  colour: blue")
                .replace("max-megabytes: 25", "max-megabytes: 26")
                .replace("from: council-met", "from: stage-reached")
                .replace("pre-election: []", "pre-election: [{from: \"2025-03-20\", election: county}]");

        assertThatThrownBy(() -> PolicyExamples.read(spoiled))
                .hasMessageStartingWith(
                        "The policy in policies/stevenage.yaml cannot be used: it has 10 mistakes: version is empty; ")
                .satisfies(mistaken -> assertThat(told(mistaken))
                        .hasSize(10)
                        .anyMatch(reason -> reason.startsWith("governance is \"parish\""))
                        .anyMatch(reason -> reason.startsWith("clocks.council-reconvenes.days"))
                        .anyMatch(reason -> reason.startsWith("clocks.leader-objection.counting"))
                        .anyMatch(reason -> reason.startsWith("leader-silent"))
                        .anyMatch(reason -> reason.startsWith("call-in.members"))
                        .anyMatch(reason -> reason.startsWith("call-in.colour"))
                        .anyMatch(reason -> reason.startsWith("documents.max-megabytes"))
                        .anyMatch(reason -> reason.startsWith("clocks.leader-told.from"))
                        .anyMatch(reason -> reason.startsWith("pre-election.0.until is missing")));
    }

    /** The mistakes, one by one. */
    private static List<String> told(Throwable mistaken) {
        var words = String.valueOf(mistaken.getMessage());
        return List.of(words.substring(0, words.length() - 1)
                .replaceFirst("The policy in \\S+ cannot be used: (it has \\d+ mistakes: )?", "")
                .split("; (?!known there|it knows)"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "agenda:              {days: 5,  counting: working, clear: true | agenda: {days: 6,  counting: working,"
                        + " clear: false",
                "key-decision-notice: {days: 28, counting: calendar | key-decision-notice: {days: 28, counting:"
                        + " working",
                "{days: 5,  counting: standing-orders | {days: 7,  counting: standing-orders",
                "{days: 21, counting: calendar | {days: 8, counting: calendar",
                "{days: 21, counting: calendar | {days: 6, counting: working",
                "from: strategy-published | from: strategy-adopted"
            })
    void whatGivesMoreThanTheLawIsTaken(String passage, String instead) {
        assertThat(PolicyExamples.stevenageBut(passage, instead).version()).hasToString("stevenage 3");
    }

    @Test
    void anUnknownClockIsAMisspeltOne() {
        assertThatThrownBy(() -> PolicyExamples.stevenageBut(
                        "clocks:\n", "clocks:\n  scrutiny: {days: 5, counting: working, kind: target}\n"))
                .hasMessageContaining("clocks.scrutiny is not a clock that Mandate knows; it knows agenda, ")
                .hasMessageContaining("leader-answer-recorded, leader-objection, ");
    }

    @Test
    void aMissingCapacityIsNamed() {
        var without = PolicyExamples.text().replaceAll("(?m)^  integrated-care-board:.*$", "");

        assertThatThrownBy(() -> PolicyExamples.read(without))
                .hasMessageEndingWith("responsible-authorities.integrated-care-board is missing: section 5 of the Crime"
                        + " and Disorder Act 1998 names that body.");
    }

    @Test
    void aCapacityThatTheLawDoesNotKnowIsNamed() {
        assertThatThrownBy(() -> PolicyExamples.stevenageBut("  probation: {", "  parole: {"))
                .hasMessageContaining("responsible-authorities is \"parole\", which is not one of district-council,");
    }

    @Test
    void aKeyThatStandsTwiceIsNamedWithItsLine() {
        assertThatThrownBy(() -> PolicyExamples.stevenageBut("version: 3\n", "version: 3\nversion: 4\n"))
                .hasMessage("The policy in policies/stevenage.yaml cannot be used: line 5 repeats the key version.");
    }

    @ParameterizedTest
    @CsvSource({"'a: [', is not readable as YAML", "just words, it holds no keys", "'', it holds no keys"})
    void aFileThatIsNoPolicyIsRefused(String text, String reason) {
        assertThatThrownBy(() -> PolicyExamples.read(text))
                .isInstanceOf(PolicyUnusable.class)
                .hasMessageEndingWith(reason + ".");
    }

    @Test
    void theStartStopsWithTheSentenceAlone() {
        var mistake = new PolicyUnusable("stevenage.yaml", "version", "must be at least 1");

        var analysis = new PolicyFailureAnalyzer().analyze(new BeanCreationException("policyPack", "no", mistake));

        assertThat(analysis)
                .isNotNull()
                .returns(
                        "The policy in stevenage.yaml cannot be used: version must be at least 1.",
                        FailureAnalysis::getDescription)
                .returns(null, FailureAnalysis::getAction);
        assertThat(new PolicyFailureAnalyzer().analyze(new IllegalStateException("else")))
                .isNull();
    }
}
