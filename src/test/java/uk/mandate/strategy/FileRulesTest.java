package uk.mandate.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.mandate.decision.Body;
import uk.mandate.decision.DecisionOutcome;
import uk.mandate.strategy.StrategyFile.EarlierStage;
import uk.mandate.strategy.StrategyFile.PlannedMeeting;
import uk.mandate.strategy.StrategyFile.StageRecord;

/** What binds the stages and meetings of a file: who decides where, with what, and in what order. */
class FileRulesTest {
    private static final LocalDate TODAY = LocalDate.parse("2025-03-31");

    /** Each body that decides at a stage, and every outcome that leads on from there. */
    private static final Map<Stage, Set<DecisionOutcome>> OUTCOMES = Map.of(
            Stage.CABINET_1, EnumSet.of(DecisionOutcome.APPROVED),
            Stage.SCRUTINY, EnumSet.of(DecisionOutcome.COMMENTED, DecisionOutcome.NO_COMMENTS),
            Stage.CABINET_2, EnumSet.of(DecisionOutcome.RECOMMENDED),
            Stage.COUNCIL,
                    EnumSet.of(
                            DecisionOutcome.ADOPTED,
                            DecisionOutcome.OBJECTION,
                            DecisionOutcome.AMENDED_IN_PRINCIPLE,
                            DecisionOutcome.REFERRED_BACK,
                            DecisionOutcome.DECLINED),
            Stage.LEADER,
                    EnumSet.of(
                            DecisionOutcome.REVISED,
                            DecisionOutcome.DISAGREES,
                            DecisionOutcome.AGREES,
                            DecisionOutcome.SILENT),
            Stage.COUNCIL_FINAL,
                    EnumSet.of(
                            DecisionOutcome.ADOPTED,
                            DecisionOutcome.ADOPTED_WITH_AMENDMENTS,
                            DecisionOutcome.REJECTED));

    private static final Map<Stage, Body> BODIES = Map.of(
            Stage.CABINET_1, Body.CABINET,
            Stage.SCRUTINY, Body.OVERVIEW_AND_SCRUTINY,
            Stage.CABINET_2, Body.CABINET,
            Stage.COUNCIL, Body.COUNCIL,
            Stage.LEADER, Body.LEADER,
            Stage.COUNCIL_FINAL, Body.COUNCIL);

    @ParameterizedTest
    @EnumSource(Stage.class)
    void atEachStageOneBodyDecidesOrNone(Stage stage) {
        for (var body : Body.values()) {
            var right = BODIES.get(stage) == body;
            var sentences = told(errors -> StageDecisions.check(stage, body, null, errors));

            assertThat(sentences).hasSize(right ? 0 : 1);
            if (!right && BODIES.containsKey(stage)) {
                var law = BODIES.get(stage) == Body.COUNCIL ? "R14: " : "";
                assertThat(sentences)
                        .containsExactly(law + "At the stage " + stage + " the body is " + BODIES.get(stage)
                                + ", and not " + body + ".");
            }
        }
        assertThat(told(errors -> StageDecisions.check(stage, null, null, errors)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void atEachStageACaseGoesOnWithCertainOutcomes(Stage stage) {
        for (var outcome : DecisionOutcome.values()) {
            assertThat(told(errors -> StageDecisions.check(stage, null, outcome, errors)))
                    .hasSize(OUTCOMES.getOrDefault(stage, Set.of()).contains(outcome) ? 0 : 1);
        }
    }

    @Test
    void whatBelongsToAStageIsNamed() {
        assertThat(told(errors -> StageDecisions.check(Stage.SCRUTINY, null, DecisionOutcome.ADOPTED, errors)))
                .containsExactly("At the stage scrutiny the outcome is commented or no-comments, and not adopted.");
        assertThat(told(errors -> StageDecisions.check(Stage.DRAFT, Body.CABINET, null, errors)))
                .containsExactly(
                        "At the stage draft no body decides: take “body” and “outcome” out, and say in “words” what"
                                + " happened.");
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void aRecordNamesTheDecisionExceptOfScrutinyWhichNeedNotMeet(Stage stage) {
        assertThat(StageDecisions.needsDecision(stage)).isEqualTo(BODIES.containsKey(stage) && stage != Stage.SCRUTINY);
    }

    @ParameterizedTest
    @CsvSource({
        // what came when, and what came before it
        "CABINET_1,    DRAFT,        true",
        "CONSULTATION, DRAFT,        true",
        "CONSULTATION, CABINET_1,    false", // engagement counts, and comes before Cabinet
        "SCRUTINY,     CABINET_1,    true",
        "SCRUTINY,     CONSULTATION, false", // beside it
        "FINALISE,     SCRUTINY,     true",
        "COUNCIL,      CABINET_2,    true",
        "COUNCIL_FINAL, LEADER,      true",
        "PUBLISH,      COUNCIL_FINAL, true"
    })
    void aStageHappensNoEarlierThanWhatItFollows(Stage stage, Stage earlier, boolean follows) {
        var day = LocalDate.parse("2025-01-15");

        assertThat(ordered(stage, day.minusDays(1), earlier, day, false)).hasSize(follows ? 1 : 0);
        assertThat(ordered(stage, day, earlier, day, false)).isEmpty();
    }

    @Test
    void theStageThatWasLeftOutOfOrderIsNamedWithTheLatestBeforeIt() {
        var dates = new StageDates();
        dates.add(Stage.CABINET_1, LocalDate.parse("2025-01-15"), false);
        dates.add(Stage.FINALISE, LocalDate.parse("2025-01-20"), false);
        dates.add(Stage.CABINET_2, LocalDate.parse("2025-01-14"), false);

        assertThat(told(dates::check))
                .containsExactly(
                        "“cabinet-2 happened-on” is Tuesday 14 January 2025, which is before finalise on Monday"
                                + " 20 January 2025.");
    }

    @Test
    void councilMayHaveMetWhileTheLeaderWasSilentAndNobodyElse() {
        var day = LocalDate.parse("2025-03-05");

        assertThat(ordered(Stage.COUNCIL_FINAL, day.minusDays(1), Stage.LEADER, day, true))
                .isEmpty();
        assertThat(ordered(Stage.PUBLISH, day.minusDays(1), Stage.LEADER, day, true))
                .hasSize(1);
        var dates = new StageDates();
        dates.add(Stage.LEADER, day, true);
        assertThat(told(errors -> dates.checkPlanned(Body.COUNCIL, day.minusDays(1), errors)))
                .isEmpty();
        assertThat(told(errors -> dates.checkPlanned(Body.PARTNERSHIP, day.minusDays(1), errors)))
                .containsExactly(
                        "The meeting of partnership is planned for Tuesday 4 March 2025, which is before leader on"
                                + " Wednesday 5 March 2025.");
        var answered = new StageDates();
        answered.add(Stage.LEADER, day, false);
        assertThat(told(errors -> answered.checkPlanned(Body.COUNCIL, day.minusDays(1), errors)))
                .hasSize(1);
    }

    @Test
    void theLeaderReceivesNothingBeforeCouncilHasDecided() {
        var dates = new StageDates();
        dates.add(Stage.COUNCIL, LocalDate.parse("2025-02-26"), false);
        dates.add(Stage.LEADER, LocalDate.parse("2025-03-05"), false);

        assertThat(told(errors -> dates.checkReceived(LocalDate.parse("2025-02-26"), errors)))
                .isEmpty();
        assertThat(told(errors -> dates.checkReceived(LocalDate.parse("2025-02-25"), errors)))
                .containsExactly(
                        "“leader received-on” is Tuesday 25 February 2025, which is before council on Wednesday"
                                + " 26 February 2025.");
    }

    @Test
    void aLawfulFileIsTakenAtEveryStage() {
        assertThat(earlier(Stage.COUNCIL, lawful(Stage.COUNCIL))).isEmpty();
        assertThat(earlier(Stage.LEADER, lawful(Stage.LEADER))).isEmpty();
        assertThat(earlier(Stage.COUNCIL_FINAL, lawful(Stage.COUNCIL_FINAL))).isEmpty();
        assertThat(earlier(Stage.PARTNERSHIP, lawful(Stage.PARTNERSHIP))).isEmpty();
        assertThat(earlier(null, lawful(Stage.PARTNERSHIP))).isEmpty();
    }

    @Test
    void everyEarlierStageIsAccountedForOnce() {
        var stages = lawful(Stage.COUNCIL);
        stages.remove(0);
        stages.add(stages.get(0));

        assertThat(earlier(Stage.COUNCIL, stages))
                .containsExactly(
                        "A stage stands twice under “earlier”.",
                        "The earlier stage draft has neither a record nor “not-in-the-source”.");
        // Where the file does not say which stage, none is missed: a case may be brought in from its first one on.
        assertThat(earlier(null, stages)).containsExactly("A stage stands twice under “earlier”.");
    }

    @Test
    void whereCouncilAdoptedAtOnceTheLeadersPartIsNotAskedFor() {
        var stages = lawful(Stage.COUNCIL);
        stages.add(record("council", "council", "adopted", "2025-02-26"));

        assertThat(earlier(Stage.PUBLISH, stages)).isEmpty();
        stages.add(record("leader", "leader", "agrees", "2025-03-05"));
        assertThat(earlier(Stage.PUBLISH, stages))
                .containsExactly(
                        "Council adopted at once according to the file, so nobody decided at the stage leader any more.");
    }

    @ParameterizedTest
    @CsvSource({"agrees, true", "silent, true", "disagrees, false", "revised, false"})
    void whereTheLeaderLetsAnAmendmentTakeEffectNoFinalMeetingIsAskedFor(String answer, boolean adopted) {
        var stages = lawful(Stage.COUNCIL);
        stages.add(record("council", "council", "amended-in-principle", "2025-02-26"));
        stages.add(record("leader", "leader", answer, "2025-03-05"));

        assertThat(earlier(Stage.PUBLISH, stages))
                .hasSize(adopted ? 0 : 2)
                .allMatch(told ->
                        told.startsWith("R14: what Council decided") || told.contains("stage council-final has"));
        assertThat(Outcomes.leaderLetItTakeEffect(stages)).isEqualTo(adopted);
        assertThat(Outcomes.adoption(stages)).isEqualTo(adopted ? Optional.of(Stage.COUNCIL) : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "objection, agrees,    ,                        ",
        "declined,  silent,    ,                        ",
        "objection, disagrees, rejected,                ",
        "objection, disagrees, adopted,                 COUNCIL_FINAL",
        "objection, disagrees, adopted-with-amendments, COUNCIL_FINAL",
        "amended-in-principle, agrees, rejected,        ",
        "adopted,   ,          ,                        COUNCIL",
        "nonsense,  ,          ,                        "
    })
    void councilsLastWordIsItsAdoption(
            String council, @Nullable String leader, @Nullable String last, @Nullable Stage adoptedAt) {
        var stages = new ArrayList<EarlierStage>();
        stages.add(record("council", "council", council, "2025-02-26"));
        if (leader != null) {
            stages.add(record("leader", "leader", leader, "2025-03-05"));
        }
        if (last != null) {
            stages.add(record("council-final", "council", last, "2025-03-26"));
        }
        stages.add(new EarlierStage(null, null, null));
        stages.add(new EarlierStage("publish", null, "The papers do not say."));

        assertThat(Outcomes.adoption(stages)).isEqualTo(Optional.ofNullable(adoptedAt));
    }

    @Test
    void ofAStageThatStandsTwiceTheFirstRecordIsRead() {
        var stages = List.of(
                record("council", "council", "adopted", "2025-02-26"),
                record("council", "council", "objection", "2025-02-26"));

        assertThat(Outcomes.of(stages, Stage.COUNCIL)).contains(DecisionOutcome.ADOPTED);
    }

    @Test
    void atTheLeadersPartTheFileSaysWhatCouncilDecided() {
        var stages = lawful(Stage.COUNCIL);
        stages.add(gap("council"));

        assertThat(earlier(Stage.LEADER, stages)).singleElement().satisfies(told -> assertThat(told)
                .contains("the file has to say what Council decided"));
        stages.add(gap("leader"));
        assertThat(earlier(Stage.COUNCIL_FINAL, stages)).hasSize(1);
        stages.add(gap("council-final"));
        assertThat(earlier(Stage.PUBLISH, stages)).isEmpty();
    }

    @Test
    void aFinalDecisionThatIsNoAdoptionReachesNoneEitherWhateverElseThePapersLack() {
        var stages = lawful(Stage.COUNCIL);
        stages.add(gap("council"));
        stages.add(gap("leader"));
        stages.add(record("council-final", "council", "rejected", "2025-03-26"));

        assertThat(earlier(Stage.PUBLISH, stages)).singleElement().satisfies(told -> assertThat(told)
                .startsWith("R14: what Council decided according to the file is not an adoption"));
    }

    @ParameterizedTest
    @CsvSource({
        "CSS-2025-2028, 2025-04-01, 2028-03-31, ",
        "CSS-2025-2028, 2025-01-01, 2028-02-12, ",
        "CSS-2024-2028, 2025-04-01, 2028-03-31, has the years 2024-2028",
        "CSS-2025-2027, 2025-04-01, 2028-03-31, has the years 2025-2027",
        "CSS-2028-2025, 2028-04-01, 2025-03-31, The term ends before it begins.",
        "CSS-2025-2025, 2025-01-01, 2025-02-12, ",
        "CSS-2025-2025, 2025-01-01, 2025-02-11, so the term has ended",
        ",              2025-04-01, 2028-03-31, ",
        "CSS-2025-2028, ,           2024-03-31, so the term has ended",
        "CSS-2025-2028, 2025-04-01, ,           "
    })
    void aReferenceHasTheYearsOfATermThatHasNotEnded(
            @Nullable String reference, @Nullable LocalDate from, @Nullable LocalDate until, @Nullable String wrong) {
        var today = LocalDate.parse("2025-02-12");
        var sentences = told(errors -> new TermCheck(today, errors)
                .check(reference == null ? null : new StrategyReference(reference), from, until));

        assertThat(sentences).hasSize(wrong == null ? 0 : 1).allMatch(told -> told.contains(String.valueOf(wrong)));
    }

    @Test
    void whatAListNamesTwiceIsSaidOnce() {
        assertThat(told(errors -> errors.once("covers", List.of("a", "b", "", "", " a", "a"))))
                .containsExactly("“covers” names “a” twice: take one out.");
    }

    @ParameterizedTest
    @CsvSource({"2025-02-25, 1", "2025-02-26, 0", "soon, 1", ", 1"})
    void thePartnershipMeetsAfterCouncil(@Nullable String partnership, int told) {
        var meetings = List.of(
                new PlannedMeeting("council", "2025-02-26", null, null),
                new PlannedMeeting("partnership", partnership, null, null));

        assertThat(told(errors -> new PlannedMeetingsCheck(Stage.COUNCIL, new StageDates(), errors).check(meetings)))
                .hasSize(told);
    }

    @Test
    void aDecisionThatIsNoAdoptionReachesNoPublication() {
        var stages = lawful(Stage.COUNCIL);
        stages.add(record("council", "council", "objection", "2025-02-26"));
        stages.add(record("leader", "leader", "agrees", "2025-03-05"));

        assertThat(earlier(Stage.PUBLISH, stages))
                .containsExactly(
                        "R14: what Council decided according to the file is not an adoption, so the strategy cannot"
                                + " have reached the stage publish.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "publish | council | adopted | 2025-02-26 | The stage publish is not earlier than council.",
                "council | council | adopted | 2025-02-26 | The stage council is not earlier than council.",
                "someday | council | adopted | 2025-02-26 | “earlier stage” is “someday”",
                "cabinet-1 | council | approved | 2025-01-15 | At the stage cabinet-1 the body is cabinet, and not council.",
                "cabinet-1 | cabinet | adopted | 2025-01-15 | At the stage cabinet-1 the outcome is approved, and not"
                        + " adopted.",
                "cabinet-1 | cabinet | approved | 2025-02-13 | “cabinet-2 happened-on” is Wednesday 12 February 2025, which"
                        + " is before cabinet-1",
                " | cabinet | approved | 2025-01-15 | “earlier stage” is missing.",
                "cabinet-2 | | | 2025-02-12 | The stage cabinet-2 does not say what was decided",
                "cabinet-2 | cabinet | | 2025-02-12 | names a body without an outcome, or an outcome without a body",
                "cabinet-2 | | recommended | 2025-02-12 | names a body without an outcome, or an outcome without a body",
                "cabinet-2 | nobody | recommended | 2025-02-12 | “cabinet-2 body” is “nobody”",
                "cabinet-2 | cabinet | abolished | 2025-02-12 | “cabinet-2 outcome” is “abolished”",
                "cabinet-2 | cabinet | recommended | 2025-04-01 | “cabinet-2 happened-on” is Tuesday 1 April 2025, which is"
                        + " in the future",
                "cabinet-2 | cabinet | recommended | yesterday | “cabinet-2 happened-on” is “yesterday”",
                "cabinet-2 | cabinet | recommended | | “cabinet-2 happened-on” is missing."
            })
    void aStageThatIsToldWronglyIsSaid(
            @Nullable String stage,
            @Nullable String body,
            @Nullable String outcome,
            @Nullable String on,
            String sentence) {
        var stages = lawful(Stage.COUNCIL);
        stages.removeIf(entry -> Objects.equals(stage, entry.stage()));
        stages.add(record(stage, body, outcome, on));

        assertThat(earlier(Stage.COUNCIL, stages)).anyMatch(told -> told.contains(sentence));
    }

    @Test
    void aStageWithARecordAndAGapOrWithNeitherIsSaid() {
        var stages = lawful(Stage.COUNCIL);
        stages.removeIf(entry -> Set.of("draft", "finalise", "clearance").contains(entry.stage()));
        stages.add(new EarlierStage("draft", recordOf(null, null, "2025-01-02", "Drafted."), "The papers do not say."));
        stages.add(new EarlierStage("finalise", null, " "));
        stages.add(new EarlierStage("clearance", null, null));

        assertThat(earlier(Stage.COUNCIL, stages))
                .containsExactly(
                        "The earlier stage draft has both a record and “not-in-the-source”.",
                        "The earlier stage finalise has neither a record nor “not-in-the-source”.",
                        "The earlier stage clearance has neither a record nor “not-in-the-source”.");
    }

    @Test
    void aStageAtWhichNobodyDecidesSaysWhatHappened() {
        for (var words : new String[] {null, " "}) {
            assertThat(changed("draft", recordOf(null, null, "2025-01-02", words)))
                    .containsExactly(
                            "The stage draft says neither what a body decided nor, in “words”, what happened.");
        }
        assertThat(changed("draft", recordOf(null, null, "2025-01-02", "Drafted.")))
                .isEmpty();
    }

    @Test
    void aStageIsRecordedNoEarlierThanItHappenedAndNotInTheFuture() {
        assertThat(changed("cabinet-2", recordedOn("2025-02-12"))).isEmpty();
        assertThat(changed("cabinet-2", recordedOn("2025-03-31"))).isEmpty();
        assertThat(changed("cabinet-2", recordedOn("2025-02-11")))
                .containsExactly("The stage cabinet-2 was recorded before it happened.");
        assertThat(changed("cabinet-2", recordedOn("2025-04-01")))
                .containsExactly(
                        "“cabinet-2 recorded-on” is Tuesday 1 April 2025, which is in the future; a fact has happened"
                                + " by today, Monday 31 March 2025.");
        assertThat(changed("cabinet-2", recordedOn("soon")))
                .singleElement()
                .asString()
                .contains("recorded-on");
    }

    @Test
    void aDateOfTheFutureSaysNothingOfTheOrder() {
        assertThat(changed("cabinet-1", recordOf("cabinet", "approved", "2025-04-01", null)))
                .singleElement()
                .asString()
                .contains("in the future");
        assertThat(changed("cabinet-2", recordOf("cabinet", "recommended", "2025-03-31", null)))
                .isEmpty();
    }

    @Test
    void onlyTheLeaderReceivesAnInstructionAndAnswersIt() {
        assertThat(received("2025-02-26")).isEmpty();
        assertThat(received("2025-03-05")).isEmpty();
        assertThat(received("2025-03-06"))
                .containsExactly(
                        "“leader received-on” is after “happened-on”; the Leader answers what has been received.");
        assertThat(received("2025-02-25")).singleElement().asString().contains("which is before council on");
        assertThat(received("2025-04-02"))
                .anyMatch(told ->
                        told.startsWith("“leader received-on” is Wednesday 2 April 2025" + ", which is in the future"));
        assertThat(received("soon")).singleElement().asString().contains("“leader received-on” is “soon”");
        var stray = new StageRecord(
                "cabinet", "recommended", "2025-02-12", null, "2025-01-02", null, null, null, null, null, null, false);
        assertThat(changed("cabinet-2", stray))
                .containsExactly(
                        "Only at the stage leader something is received: take “received-on” out of cabinet-2.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "council | 2025-03-26 | 19:00 | COUNCIL | ",
                "council | 2025-03-26 | | COUNCIL_FINAL | ",
                "partnership | 2025-04-10 | | PARTNERSHIP | ",
                "council | 2025-03-26 | | | ",
                "cabinet | 2025-03-26 | | COUNCIL | council or partnership only, and not of “cabinet”",
                "nobody | 2025-03-26 | | COUNCIL | “meetings body” is “nobody”",
                " | 2025-03-26 | | COUNCIL | “meetings body” is missing.",
                "council | 2025-03-26 | | PUBLISH | at the stage publish Council has decided; take the meeting out.",
                "council | soon | | COUNCIL | “meetings date” is “soon”",
                "council | 2025-03-26 | 7 pm | COUNCIL | “meetings starts-at” is “7 pm”",
                "council | 2025-02-11 | | COUNCIL | which is before cabinet-2"
            })
    void aMeetingToComeIsOneThatCanBe(
            @Nullable String body,
            String date,
            @Nullable String at,
            @Nullable Stage reached,
            @Nullable String sentence) {
        var dates = new StageDates();
        dates.add(Stage.CABINET_2, LocalDate.parse("2025-02-12"), false);
        var meeting = new PlannedMeeting(body, date, at, null);

        var sentences = told(errors -> new PlannedMeetingsCheck(reached, dates, errors).check(List.of(meeting)));

        if (sentence == null) {
            assertThat(sentences).isEmpty();
        } else {
            assertThat(sentences).singleElement().asString().contains(sentence);
        }
    }

    @Test
    void oneMeetingOfEachBodyIsPlanned() {
        var council = new PlannedMeeting("council", "2025-03-26", null, null);
        var partnership = new PlannedMeeting("partnership", "2025-04-10", null, null);

        assertThat(told(errors -> new PlannedMeetingsCheck(Stage.COUNCIL, new StageDates(), errors)
                        .check(List.of(council, partnership))))
                .isEmpty();
        assertThat(told(errors -> new PlannedMeetingsCheck(Stage.COUNCIL, new StageDates(), errors)
                        .check(List.of(council, council))))
                .containsExactly("Only one meeting of each body can be planned.");
    }

    private static List<String> ordered(Stage stage, LocalDate on, Stage other, LocalDate otherOn, boolean silence) {
        var dates = new StageDates();
        dates.add(stage, on, false);
        dates.add(other, otherOn, silence);
        return told(dates::check);
    }

    private static List<String> received(String on) {
        var stages = lawful(Stage.LEADER);
        stages.add(new EarlierStage(
                "leader",
                new StageRecord(
                        "leader", "disagrees", "2025-03-05", null, on, null, null, null, null, null, null, false),
                null));
        return earlier(Stage.COUNCIL_FINAL, stages);
    }

    private static List<String> changed(String stage, StageRecord record) {
        var stages = lawful(Stage.COUNCIL);
        stages.replaceAll(entry -> stage.equals(entry.stage()) ? new EarlierStage(stage, record, null) : entry);
        return earlier(Stage.COUNCIL, stages);
    }

    private static List<String> earlier(@Nullable Stage reached, List<EarlierStage> stages) {
        return told(errors -> new EarlierStagesCheck(reached, TODAY, new StageDates(), errors).check(stages));
    }

    /** Every stage before this one, as a lawful file tells it. */
    private static List<EarlierStage> lawful(Stage reached) {
        var stages = Map.of(
                Stage.CABINET_1, record("cabinet-1", "cabinet", "approved", "2025-01-15"),
                Stage.SCRUTINY, record("scrutiny", "overview-and-scrutiny", "no-comments", "2025-01-21"),
                Stage.CABINET_2, record("cabinet-2", "cabinet", "recommended", "2025-02-12"),
                Stage.COUNCIL, record("council", "council", "objection", "2025-02-26"),
                Stage.LEADER, record("leader", "leader", "disagrees", "2025-03-05"),
                Stage.COUNCIL_FINAL, record("council-final", "council", "adopted", "2025-03-26"));
        return new ArrayList<>(reached.earlier().stream()
                .map(stage -> stages.getOrDefault(stage, gap(stage.id())))
                .toList());
    }

    private static EarlierStage gap(String stage) {
        return new EarlierStage(stage, null, "The papers do not say.");
    }

    private static EarlierStage record(
            @Nullable String stage, @Nullable String body, @Nullable String outcome, @Nullable String on) {
        return new EarlierStage(stage, recordOf(body, outcome, on, null), null);
    }

    private static StageRecord recordedOn(String on) {
        return new StageRecord(
                "cabinet", "recommended", "2025-02-12", on, null, null, null, null, null, null, null, false);
    }

    private static StageRecord recordOf(
            @Nullable String body, @Nullable String outcome, @Nullable String on, @Nullable String words) {
        return new StageRecord(body, outcome, on, null, null, words, null, null, null, null, null, false);
    }

    private static List<String> told(Consumer<FileErrors> check) {
        var errors = new FileErrors();
        check.accept(errors);
        return errors.all();
    }
}
