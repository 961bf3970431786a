package uk.mandate.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static uk.mandate.testing.CaseWalk.as;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.decision.Body;
import uk.mandate.decision.DecisionRecords;
import uk.mandate.decision.LeaderInstructions;
import uk.mandate.decision.MeetingService;
import uk.mandate.testing.CaseFile;
import uk.mandate.testing.CaseWalk;
import uk.mandate.testing.MandateTest;

@MandateTest
class BringInTest {
    private static final List<String> TABLES = List.of(
            "strategies",
            "strategy_versions",
            "strategy_findings",
            "strategy_past_stages",
            "meetings",
            "decision_records",
            "act_ru_execution");

    @Autowired
    BringIn bringIn;

    @Autowired
    Strategies strategies;

    @Autowired
    DecisionRecords decisions;

    @Autowired
    LeaderInstructions instructions;

    @Autowired
    MeetingService meetings;

    @Autowired
    CaseWalk walk;

    @Autowired
    JdbcTemplate database;

    @BeforeEach
    void theTrainingClockStartsTheDayAfterCabinet() {
        walk.on("2025-02-13T09:00");
    }

    @Test
    void bringsInFactsHistoryAndGaps() {
        var file = CaseFile.recommended().planned("council", "2025-02-26");

        var strategy = strategies.require(bringIn(file.yaml()));

        assertThat(strategy.stage()).isEqualTo(Stage.COUNCIL);
        assertThat(strategy.broughtInFrom()).contains("Cabinet report of 12 February 2025");
        assertThat(strategy.policyVersion()).hasToString("stevenage 3");
        assertThat(strategy.findings())
                .extracting(Finding::kind)
                .contains(Finding.Kind.SOURCE, Finding.Kind.NOT_IN_SOURCE, Finding.Kind.WARNING);
        assertThat(strategy.findings())
                .filteredOn(found -> "R35".equals(found.rule()))
                .singleElement()
                .satisfies(found -> assertThat(found.words()).contains("integrated care board"));
        assertThat(strategy.pastStages()).hasSize(7);
        assertThat(decisions.ofCase(file.reference()))
                .hasSize(3)
                .allSatisfy(decision -> assertThat(decision.notInSource()).contains("the reasons"));
        assertThat(meetings.planned(file.reference(), Body.COUNCIL))
                .hasValueSatisfying(meeting -> assertThat(meeting.date()).isEqualTo("2025-02-26"));
        assertThat(walk.waitingAt(file.reference())).containsExactly("Task_RecordCouncilDecision");
    }

    @ParameterizedTest
    @MethodSource("stages")
    void aCaseWaitsWhereItsFileSays(CaseFile file, String task, Stage stage) {
        var strategy = strategies.require(bringIn(file.yaml()));

        assertThat(walk.waitingAt(file.reference())).containsExactly(task);
        assertThat(strategies.require(strategy.reference()).stage()).isEqualTo(stage);
    }

    static Stream<Arguments> stages() {
        return Stream.of(
                Arguments.of(CaseFile.recommended(), "Task_ArrangeCouncilMeeting", Stage.COUNCIL),
                Arguments.of(
                        CaseFile.recommended()
                                .decided("council", "council", "declined", "2025-02-13")
                                .at("leader"),
                        "Task_InstructLeader",
                        Stage.LEADER),
                Arguments.of(
                        CaseFile.recommended()
                                .decided("council", "council", "objection", "2025-02-12")
                                .missing("leader")
                                .at("council-final"),
                        "Task_ArrangeFinalCouncilMeeting",
                        Stage.COUNCIL_FINAL),
                Arguments.of(
                        CaseFile.recommended()
                                .decided("council", "council", "objection", "2025-02-12")
                                .missing("leader")
                                .planned("council", "2025-03-26")
                                .at("council-final"),
                        "Task_RecordFinalCouncilDecision",
                        Stage.COUNCIL_FINAL),
                Arguments.of(
                        CaseFile.recommended()
                                .decided("council", "council", "adopted", "2025-02-13")
                                .at("publish"),
                        "Task_PublishStrategy",
                        Stage.PUBLISH),
                Arguments.of(
                        CaseFile.recommended()
                                .missing("council")
                                .missing("leader")
                                .missing("council-final")
                                .missing("publish")
                                .at("partnership"),
                        "Task_ArrangePartnershipMeeting",
                        Stage.PARTNERSHIP));
    }

    @Test
    void anAdoptionOfThePastStandsAsOne() {
        var strategy = strategies.require(bringIn(CaseFile.recommended()
                .decided("cabinet-2", "cabinet", "recommended", "2025-01-22")
                .decided("council", "council", "amended-in-principle", "2025-01-29")
                .decided("leader", "leader", "silent", "2025-02-05")
                .at("publish")
                .yaml()));

        assertThat(strategy.adoptedOn()).contains(LocalDate.parse("2025-01-29"));
        assertThat(strategy.effectiveOn()).contains(LocalDate.parse("2025-02-06"));
        assertThat(strategy.versions()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "agrees, 2025-01-30, 2025-01-29, 2025-02-06", // the period runs to its end, whenever the Leader agreed in it
        "silent, 2025-02-05, 2025-01-29, 2025-02-06",
        "agrees, 2025-01-30, '', 2025-02-07" // received on the day of the answer at the latest
    })
    void anAmendedAdoptionOfThePastTakesEffectWhenTheLeadersPeriodHasEnded(
            String answer, String answeredOn, String receivedOn, LocalDate effectiveOn) {
        var strategy = strategies.require(bringIn(CaseFile.recommended()
                .decided("cabinet-2", "cabinet", "recommended", "2025-01-22")
                .decided("council", "council", "amended-in-principle", "2025-01-29")
                .decided("leader", "leader", answer, answeredOn)
                .received(receivedOn)
                .happened("publish", "2025-02-05")
                .at("partnership")
                .yaml()));

        assertThat(strategy.effectiveOn()).contains(effectiveOn);
        assertThat(strategy.findings().stream().anyMatch(found -> "R19".equals(found.rule())))
                .isEqualTo(!receivedOn.isEmpty());
        assertThat(strategy.findings().stream().anyMatch(found -> found.words().contains("When the Leader received")))
                .isEqualTo(receivedOn.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-31, 2025-02-06", // in the period: as a decision recorded here would
        "2025-02-06, 2025-02-06" // after it: at once
    })
    void aFinalAdoptionWithAmendmentsInAFileWaitsForTheLeadersPeriodToo(String metOn, LocalDate effectiveOn) {
        var strategy = strategies.require(bringIn(CaseFile.recommended()
                .decided("cabinet-2", "cabinet", "recommended", "2025-01-22")
                .decided("council", "council", "objection", "2025-01-29")
                .decided("leader", "leader", "disagrees", "2025-01-30")
                .received("2025-01-29")
                .decided("council-final", "council", "adopted-with-amendments", metOn)
                .at("publish")
                .yaml()));

        assertThat(strategy.adoptedOn()).contains(LocalDate.parse(metOn));
        assertThat(strategy.effectiveOn()).contains(effectiveOn);
    }

    @ParameterizedTest
    @CsvSource({"2025-02-05, false", "2025-02-06, true"})
    void anAnswerOfPapersAfterTheLeadersPeriodIsTakenAndFound(String answeredOn, boolean late) {
        var strategy = strategies.require(bringIn(silent("objection", "2025-02-05")
                .decided("leader", "leader", "disagrees", answeredOn)
                .received("2025-01-29")
                .at("council-final")
                .yaml()));

        assertThat(strategy.findings())
                .filteredOn(found -> "R17".equals(found.rule()))
                .hasSize(late ? 1 : 0)
                .allSatisfy(found -> {
                    assertThat(found.kind()).isEqualTo(Finding.Kind.BROKEN_RULE);
                    assertThat(found.words())
                            .contains("ended on Wednesday 5 February 2025, so the answer of Thursday 6 February 2025");
                });
    }

    private static CaseFile silent(String council, String on) {
        return CaseFile.recommended()
                .decided("cabinet-2", "cabinet", "recommended", "2025-01-22")
                .decided("council", "council", council, "2025-01-29")
                .decided("leader", "leader", "silent", on)
                .at("publish");
    }

    @Test
    void papersWithoutClearersProveNoSeparationOfPeople() {
        var strategy = strategies.require(bringIn(
                CaseFile.recommended().yaml().replace("clearers: [finance.officer, legal.officer]", "clearers: []")));

        assertThat(strategy.findings())
                .filteredOn(found -> found.words().contains("R29"))
                .singleElement()
                .satisfies(found -> assertThat(found.kind()).isEqualTo(Finding.Kind.NOT_IN_SOURCE));
    }

    @Test
    void engagementBeforeCabinetAndScrutinyBesideItAreInOrder() {
        bringIn(CaseFile.recommended()
                .happened("consultation", "2024-10-31")
                .decided("scrutiny", "overview-and-scrutiny", "commented", "2025-01-16")
                .yaml());
    }

    @Test
    void onlyMandateItselfMarksACaseAsASample() {
        var file = CaseFile.recommended();

        assertThat(refusal(file.yaml() + "\nsample: true\n").errors())
                .singleElement()
                .satisfies(error -> assertThat(error).contains("“sample” stands for the example"));
        var sample = Acting.as(ActingPerson.system(), () -> bringIn.bringIn(file.yaml() + "\nsample: true\n"));
        assertThat(strategies.require(sample).isSample()).isTrue();
    }

    @Test
    void aRecordWithoutWordsNamesTheBodyThatDecided() {
        var strategy = strategies.require(bringIn(CaseFile.recommended().yaml()));

        assertThat(strategy.pastStages())
                .extracting(PastStage::words)
                .contains("Cabinet recommended it to Council.")
                .noneMatch(words -> words.startsWith("The body"));
    }

    /** What may be left out and shows nothing is left out. */
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200B", "\u2060\u00AD", "\u3164"})
    void textsThatNobodySeesCountAsLeftOut(String invisible) {
        var file = CaseFile.recommended().planned("council", "2025-02-26");
        var reference = bringIn(file.yaml()
                .replace("resolution: As moved", "resolution: As moved, words: \"" + invisible + "\"")
                .replace("source: \"1.2\"", "source: \"" + invisible + "\"")
                .replace("starts-at: \"19:00\"", "place: \"" + invisible + "\""));

        var strategy = strategies.require(reference);
        assertThat(strategy.pastStages()).extracting(PastStage::words).contains("Cabinet recommended it to Council.");
        assertThat(strategy.findings())
                .filteredOn(found -> found.kind() == Finding.Kind.SOURCE)
                .singleElement()
                .satisfies(found -> assertThat(found.source()).isNull());
        assertThat(meetings.planned(file.reference(), Body.COUNCIL))
                .hasValueSatisfying(meeting -> assertThat(meeting.place()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aFileWithAMistakeLoadsNothing(CaseFile file, UnaryOperator<String> spoil, String sentence) {
        var before = rows();

        var refused = refusal(spoil.apply(file.yaml()));

        assertThat(refused.errors()).anySatisfy(error -> assertThat(error).contains(sentence));
        assertThat(rows()).isEqualTo(before);
    }

    private static UnaryOperator<String> instead(String words, String others) {
        return file -> file.replace(words, others);
    }

    static Stream<Arguments> mistakes() {
        UnaryOperator<String> asItIs = UnaryOperator.identity();
        return Stream.of(
                Arguments.of(
                        CaseFile.recommended().without("scrutiny"),
                        asItIs,
                        "The earlier stage scrutiny has neither a record nor “not-in-the-source”."),
                Arguments.of(
                        CaseFile.recommended(),
                        instead("The report does not say.", "\u200B"),
                        "The earlier stage draft has neither a record nor “not-in-the-source”."),
                Arguments.of(
                        CaseFile.recommended().happened("draft", "2025-01-02"),
                        instead("It was done.", "\u2060\u00AD"),
                        "The stage draft says neither what a body decided nor, in “words”, what happened."),
                Arguments.of(
                        CaseFile.recommended(),
                        instead("The Act is of 1998.", "\u3164"),
                        "“findings words” is missing."),
                Arguments.of(
                        CaseFile.recommended().at("publish"),
                        asItIs,
                        "The earlier stage council-final has neither a record nor “not-in-the-source”."),
                Arguments.of(
                        CaseFile.recommended().at("cabinet-3"), asItIs, "“stage” is “cabinet-3”, and should be one of"),
                Arguments.of(
                        CaseFile.recommended().at("cabinet-2"),
                        asItIs,
                        "The stage cabinet-2 is not earlier than cabinet-2."),
                Arguments.of(
                        CaseFile.recommended()
                                .without("cabinet-2")
                                .without("scrutiny")
                                .at("cabinet-2"),
                        asItIs,
                        "The earlier stage scrutiny has neither a record nor “not-in-the-source”."),
                Arguments.of(
                        CaseFile.recommended().at("in-force"), asItIs, "cannot be brought in at the stage in-force"),
                Arguments.of(
                        CaseFile.recommended().decided("cabinet-2", "cabinet", "recommended", "2025-02-14"),
                        asItIs,
                        "Friday 14 February 2025, which is in the future"),
                Arguments.of(
                        CaseFile.recommended().decided("cabinet-2", "cabinet", "abolished", "2025-02-12"),
                        asItIs,
                        "“cabinet-2 outcome” is “abolished”"),
                Arguments.of(
                        CaseFile.recommended().decided("council", "council", "adopted", "2025-02-12"),
                        asItIs,
                        "The stage council is not earlier than council."),
                Arguments.of(
                        CaseFile.recommended().missing("council").at("leader"),
                        asItIs,
                        "the file has to say what Council decided"),
                Arguments.of(
                        CaseFile.recommended()
                                .decided("council", "council", "objection", "2025-02-12")
                                .decided("leader", "leader", "agrees", "2025-02-12")
                                .at("publish"),
                        asItIs,
                        "is not an adoption"),
                Arguments.of(
                        CaseFile.recommended()
                                .decided("council", "cabinet", "adopted", "2025-02-13")
                                .at("publish"),
                        asItIs,
                        "R14: At the stage council the body is council, and not cabinet."),
                Arguments.of(
                        CaseFile.recommended()
                                .happened("council", "2025-02-13")
                                .missing("leader")
                                .missing("council-final")
                                .at("publish"),
                        asItIs,
                        "The stage council does not say what was decided"),
                Arguments.of(
                        CaseFile.recommended().decided("cabinet-2", "cabinet", "adopted", "2025-02-12"),
                        asItIs,
                        "At the stage cabinet-2 the outcome is recommended, and not adopted."),
                Arguments.of(
                        CaseFile.recommended().decided("finalise", "council", "adopted", "2025-02-12"),
                        asItIs,
                        "At the stage finalise no body decides"),
                Arguments.of(
                        CaseFile.recommended()
                                .decided("council", "council", "adopted", "2025-02-13")
                                .decided("leader", "leader", "disagrees", "2025-02-13")
                                .at("publish"),
                        asItIs,
                        "nobody decided at the stage leader any more"),
                Arguments.of(
                        CaseFile.recommended()
                                .decided("council", "council", "amended-in-principle", "2025-02-12")
                                .decided("leader", "leader", "agrees", "2025-02-12")
                                .decided("council-final", "council", "rejected", "2025-02-13")
                                .at("publish"),
                        asItIs,
                        "is not an adoption"),
                Arguments.of(
                        CaseFile.recommended()
                                .missing("council")
                                .missing("leader")
                                .decided("council-final", "council", "rejected", "2025-02-13")
                                .at("publish"),
                        asItIs,
                        "R14: what Council decided according to the file is not an adoption"),
                Arguments.of(
                        CaseFile.recommended().decided("cabinet-1", "cabinet", "approved", "2025-02-13"),
                        asItIs,
                        "“cabinet-2 happened-on” is Wednesday 12 February 2025, which is before cabinet-1 on Thursday"
                                + " 13 February 2025."),
                Arguments.of(
                        CaseFile.recommended().planned("council", "2025-02-11"),
                        asItIs,
                        "The meeting of council is planned for Tuesday 11 February 2025, which is before cabinet-2"),
                Arguments.of(
                        CaseFile.recommended()
                                .decided("council", "council", "adopted", "2025-02-13")
                                .planned("council", "2025-02-26")
                                .at("publish"),
                        asItIs,
                        "Council has decided; take the meeting out"),
                Arguments.of(
                        CaseFile.recommended()
                                .decided("council", "council", "objection", "2025-02-12")
                                .decided("leader", "leader", "disagrees", "2025-02-13")
                                .received("2025-02-11")
                                .at("council-final"),
                        asItIs,
                        "“leader received-on” is Tuesday 11 February 2025, which is before council on"),
                Arguments.of(
                        askedOnTheTwelfth().planned("council", "2025-02-19"),
                        asItIs,
                        "Earliest lawful meeting: 20 February 2025. Take the meeting out of the file"),
                Arguments.of(
                        askedOnTheTwelfth().planned("council", "2025-03-07"),
                        asItIs,
                        "Latest lawful meeting: 6 March 2025. Take the meeting out of the file"),
                Arguments.of(
                        CaseFile.recommended()
                                .decided("council", "council", "objection", "2025-02-12")
                                .decided("leader", "leader", "silent", "2025-02-13")
                                .planned("council", "2025-02-13")
                                .at("council-final"),
                        asItIs,
                        "R17: Council cannot meet again on 13 February 2025"),
                // A file tells of no delegation, so that it cannot tell of one that contradicts itself.
                Arguments.of(
                        CaseFile.recommended()
                                .decided("council", "council", "adopted", "2025-02-13")
                                .at("publish"),
                        (UnaryOperator<String>) yaml -> yaml.replace(
                                "outcome: adopted", "outcome: adopted, delegation: not-put, delegation-limits: Any"),
                        "The key “delegation-limits” is unknown."),
                Arguments.of(
                        silent("amended-in-principle", "2025-02-05").received("2025-01-30"),
                        asItIs,
                        "“leader happened-on” is Wednesday 5 February 2025, but the Leader may answer until the end of"
                                + " Thursday 6 February 2025 (R17): silence is a fact only afterwards"),
                Arguments.of(
                        silent("amended-in-principle", "2025-02-04"),
                        asItIs,
                        "may answer until the end of Wednesday 5 February 2025 at least (R17)"),
                Arguments.of(
                        silent("amended-in-principle", "2025-02-13").received("2025-02-06"),
                        asItIs,
                        "may answer until the end of Thursday 13 February 2025 (R17)"),
                Arguments.of(
                        silent("amended-in-principle", "2025-02-05").at("council-final"),
                        asItIs,
                        "Council does not meet again: its amended adoption takes effect, so the stage is publish."),
                Arguments.of(
                        silent("objection", "2025-02-05").at("council-final"),
                        asItIs,
                        "its decision stands and the strategy is a draft again, so the case has ended"),
                spoiled("from: \"2025-04-01\"", "from: \"+999999999-01-01\"", "in a year from 1900 to 2199"),
                spoiled("until: \"2028-03-31\"", "until: \"0000-03-31\"", "in a year from 1900 to 2199"),
                spoiled("title: Community Safety Strategy", "titel: Strategy", "The key “titel” is unknown."),
                spoiled("title: Community Safety Strategy", "", "“title” is missing."),
                spoiled("from: \"2025-04-01\"", "from: 1 April 2025", "should be a date such as 2025-02-26"),
                spoiled("until: \"2028-03-31\"", "until: \"2024-03-31\"", "The term ends before it begins."),
                spoiled(
                        "from: \"2025-04-01\"",
                        "from: \"2024-04-01\"",
                        "“reference” has the years 2025-2028, but the term is of 2024-2028"),
                spoiled(
                        "until: \"2028-03-31\"",
                        "until: \"2025-02-12\"",
                        "so the term has ended: bring in the strategy"),
                spoiled("reference: T", "reference: CSS-2028-2025 #", "“reference” has the years 2028-2025"),
                spoiled("[Drugs, Cuckooing]", "[Drugs, Cuckooing, Drugs]", "“priorities” names “Drugs” twice"),
                spoiled("[Engage]", "[Engage, Engage]", "“objectives” names “Engage” twice"),
                spoiled("re-offending]", "re-offending, re-offending]", "“covers” names “re-offending” twice"),
                spoiled("legal.officer]", "legal.officer, legal.officer]", "“clearers” names “legal.officer” twice"),
                spoiled(
                        "meetings: []",
                        "meetings: [{body: council, date: \"2025-02-26\"}, {body: partnership, date: \"2025-02-25\"}]",
                        "The meeting of partnership is planned for Tuesday 25 February 2025, which is before that of"
                                + " council"),
                spoiled("author: lead.officer", "author: nobody.known", "is not on record under Organisation"),
                spoiled("author: lead.officer", "author: legal.officer", "R29"),
                spoiled(
                        "title: Community Safety Strategy",
                        "title: " + "Long ".repeat(1_000),
                        "“title” is longer than 200 characters"),
                spoiled(
                        "council: Stevenage Borough Council",
                        "council: Other Council",
                        "this is the installation of Stevenage Borough Council"),
                spoiled("lead-office: lead-officer", "lead-office: wibble", "The office “wibble” is not on record"),
                spoiled("lead-office: lead-officer", "lead-office: auditor", "The office “auditor” is not on record"),
                spoiled(
                        "author: lead.officer",
                        "author: leader\nauthor: lead.officer",
                        "The key “author” is given twice"),
                spoiled(
                        "{words: The Act",
                        "{words: Twice, words: The Act",
                        "The key “findings 1 words” is given twice"),
                spoiled("[Drugs, Cuckooing]", "[Drugs, ]\nobjectives: [~]", "The entry “objectives 1” is empty."),
                spoiled("priorities: [Drugs, Cuckooing]", "priorities: []", "“priorities” is missing"),
                spoiled("priorities: [Drugs, Cuckooing]", "priorities: [\"\\u200B\"]", "“priorities” is missing."),
                spoiled("title: Community Safety Strategy", "title: \"a\\0b\"", "“title” holds a character"),
                spoiled("re-offending]", "education]", "“covers” is “education”"),
                spoiled(
                        "meetings: []",
                        "meetings: [{body: cabinet, date: \"2025-03-01\"}]",
                        "council or partnership only"));
    }

    @Test
    void aFinalMeetingAfterTheLeadersPeriodStaysPlanned() {
        var file = askedOnTheTwelfth().planned("council", "2025-02-20");

        var strategy = strategies.require(bringIn(file.yaml()));

        assertThat(walk.waitingAt(file.reference())).containsExactly("Task_RecordFinalCouncilDecision");
        assertThat(instructions.findByCaseReference(file.reference())).hasValueSatisfying(told -> {
            assertThat(told.fromPapers()).isTrue();
            assertThat(told.receivedOn()).isEqualTo("2025-02-12");
            assertThat(told.periodEnds()).isEqualTo("2025-02-19");
        });
        assertThat(strategy.findings()).noneMatch(found -> found.words().contains("When the Leader received"));
    }

    @Test
    void aFinalMeetingOnTheLastLawfulDayBreaksNothing() {
        var strategy = strategies.require(
                bringIn(askedOnTheTwelfth().planned("council", "2025-03-06").yaml()));

        assertThat(strategy.findings()).noneMatch(found -> "R20".equals(found.rule()));
    }

    @Test
    void aFinalMeetingThatPapersPlannedTooLateStaysAndIsFoundOnceNoLawfulDayIsLeft() {
        walk.on("2025-03-07T09:00");
        var file = askedOnTheTwelfth().planned("council", "2025-03-12");

        var strategy = strategies.require(bringIn(file.yaml()));

        assertThat(walk.waitingAt(file.reference())).containsExactly("Task_RecordFinalCouncilDecision");
        assertThat(strategy.findings())
                .filteredOn(found -> "R20".equals(found.rule()))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.kind()).isEqualTo(Finding.Kind.BROKEN_RULE);
                    assertThat(found.words())
                            .contains("only on 12 March 2025", "end on 6 March 2025", "is not in the source");
                });
    }

    @Test
    void whereNothingSaysWhenTheLeaderReceivedTheInstructionThatIsFound() {
        var strategy = strategies.require(bringIn(CaseFile.recommended()
                .decided("council", "council", "objection", "2025-02-12")
                .decided("leader", "leader", "disagrees", "2025-02-13")
                .at("council-final")
                .yaml()));

        assertThat(strategy.findings())
                .filteredOn(found -> found.kind() == Finding.Kind.NOT_IN_SOURCE)
                .extracting(Finding::words)
                .anyMatch(words -> words.contains("cannot judge whether Council waits"));
    }

    private static CaseFile askedOnTheTwelfth() {
        return CaseFile.recommended()
                .decided("council", "council", "objection", "2025-02-12")
                .decided("leader", "leader", "disagrees", "2025-02-13")
                .received("2025-02-12")
                .at("council-final");
    }

    private static Arguments spoiled(String part, String with, String sentence) {
        UnaryOperator<String> spoil = yaml -> {
            assertThat(yaml).contains(part);
            return yaml.replace(part, with);
        };
        return Arguments.of(CaseFile.recommended(), spoil, sentence);
    }

    @Test
    void everyMistakeIsToldAtOnce() {
        var spoiled = CaseFile.recommended()
                .without("draft")
                .without("finalise")
                .decided("cabinet-1", "cabinet", "approved", "2026-01-15")
                .yaml()
                .replace("title: Community Safety Strategy", "colour: blue");

        var refused = refusal(spoiled);

        assertThat(refused.errors())
                .hasSize(5)
                .anyMatch(error -> error.contains("“colour” is unknown"))
                .anyMatch(error -> error.contains("“title” is missing"))
                .anyMatch(error -> error.contains("stage draft"))
                .anyMatch(error -> error.contains("stage finalise"))
                .anyMatch(error -> error.contains("Thursday 15 January 2026, which is in the future"));
        assertThat(refused.sentence()).startsWith("Nothing was brought in, because the file has 5 mistakes: ");
    }

    @Test
    void anUnknownStageHidesNoOtherMistake() {
        var refused = refusal(CaseFile.recommended()
                .decided("cabinet-2", "cabinet", "recommended", "2026-01-15")
                .at("cabinet-3")
                .yaml()
                .replace("author: lead.officer", "author: nobody.known"));

        assertThat(refused.errors())
                .hasSize(3)
                .anyMatch(error -> error.contains("“stage” is “cabinet-3”"))
                .anyMatch(error -> error.contains("Thursday 15 January 2026, which is in the future"))
                .anyMatch(error -> error.contains("nobody.known"));
    }

    @Test
    void valuesOfAnotherShapeHideNoOtherMistake() {
        var refused = refusal(CaseFile.recommended()
                .planned("cabinet", "2025-03-01")
                .yaml()
                .replace("clearers: [finance.officer, legal.officer]", "clearers: lead.officer")
                .replace(
                        "  - {words: The Act is of 1998., source: \"1.2\"}",
                        "  - The Act is of 1998.\n  - {words: [1998]}")
                .replace("council: Stevenage Borough Council", "council: Other Council\nsample: perhaps"));

        assertThat(refused.errors())
                .contains(
                        "The value of “clearers” has another shape than it should have.",
                        "The value of “findings 1” has another shape than it should have.",
                        "The value of “findings 2 words” has another shape than it should have.",
                        "The value of “sample” has another shape than it should have.")
                .anyMatch(error -> error.contains("Other Council"))
                .anyMatch(error -> error.contains("council or partnership only"));
    }

    @Test
    void aFactOfTodayIsNoneOfTheFuture() {
        bringIn(CaseFile.recommended()
                .decided("cabinet-2", "cabinet", "recommended", "2025-02-13")
                .yaml());
    }

    @Test
    void aCaseIsBroughtInOnce() {
        var file = CaseFile.recommended();
        bringIn(file.yaml());

        assertThat(refusal(file.yaml()).errors())
                .containsExactly("The strategy " + file.reference() + " is already here; a case is brought in once.");
    }

    @Test
    void whatIsNoFileIsRefused() {
        assertThat(refusal("{").errors()).containsExactly("It cannot be read as YAML or JSON.");
        assertThat(refusal("earlier: none").errors().get(0)).contains("“earlier”");
        assertThat(refusal("").errors()).isNotEmpty();
    }

    private StrategyReference bringIn(String content) {
        return Acting.as(as("democratic.services"), () -> bringIn.bringIn(content));
    }

    private FileRefused refusal(String content) {
        return catchThrowableOfType(FileRefused.class, () -> bringIn(content));
    }

    private List<Integer> rows() {
        return TABLES.stream()
                .map(table -> database.queryForObject("select count(*) from " + table, Integer.class))
                .toList();
    }
}
