package uk.mandate.strategy.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.mandate.testing.CaseWalk.as;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.Refusal;
import uk.mandate.policy.Judgement;
import uk.mandate.policy.ReportHeading;
import uk.mandate.strategy.EarlyCases;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.StatutoryPart;
import uk.mandate.strategy.Strategies;
import uk.mandate.strategy.StrategyReference;
import uk.mandate.strategy.StrategyService;
import uk.mandate.strategy.draft.Description.Equality;
import uk.mandate.testing.CaseWalk;
import uk.mandate.testing.MandateTest;

@MandateTest
class DraftServiceTest {
    private static final ActingPerson AUTHOR = as("lead.officer");

    @Autowired
    EarlyCases cases;

    @Autowired
    DraftService drafts;

    @Autowired
    ReportService reports;

    @Autowired
    UndoService undo;

    @Autowired
    EditionService editions;

    @Autowired
    DraftReader reader;

    @Autowired
    DraftReadiness readiness;

    @Autowired
    Strategies strategies;

    @Autowired
    StrategyService service;

    @Autowired
    CaseWalk walk;

    @Autowired
    Flyway flyway;

    @Autowired
    JdbcTemplate asRuntime;

    private StrategyReference strategy = new StrategyReference("CSS-2025-2028");

    @BeforeEach
    void aStrategyInDraft() {
        walk.on("2025-02-13T09:00");
        strategy = new StrategyReference(cases.at(Stage.DRAFT));
    }

    @Test
    void theTextIsATreeOfPartsInTheirOrder() {
        var drugs = add(null, PartKind.PRIORITY, "Drugs");
        add(null, PartKind.PRIORITY, "Cuckooing");
        add(drugs, PartKind.TARGET, "Fewer deaths");
        add(null, PartKind.OBJECTIVE, "Engage more");

        assertThat(lines()).containsExactly("1 Drugs", "1.1 Fewer deaths", "2 Cuckooing", "3 Engage more");
        assertThat(strategies.require(strategy).facts().priorities()).containsExactly("Drugs", "Cuckooing");
        assertThat(strategies.require(strategy).facts().objectives()).containsExactly("Engage more");
    }

    @Test
    void aPartMovesWithAllThatItHolds() {
        var drugs = add(null, PartKind.PRIORITY, "Drugs");
        add(drugs, PartKind.TARGET, "Fewer deaths");
        var fraud = add(null, PartKind.PRIORITY, "Fraud");

        by(() -> drafts.move(strategy, newest(), drugs, fraud, 1));
        assertThat(lines()).containsExactly("1 Fraud", "1.1 Drugs", "1.1.1 Fewer deaths");

        by(() -> drafts.move(strategy, newest(), drugs, null, 1));
        assertThat(lines()).containsExactly("1 Drugs", "1.1 Fewer deaths", "2 Fraud");
    }

    @Test
    void noPartStandsWithinItselfNorDeeperThanFour() {
        var one = add(null, PartKind.SECTION, "One");
        var two = add(one, PartKind.SECTION, "Two");
        var three = add(two, PartKind.SECTION, "Three");
        var four = add(three, PartKind.SECTION, "Four");
        var other = add(null, PartKind.SECTION, "Other");

        refused("cannot stand within itself", () -> drafts.move(strategy, newest(), one, three, 1));
        refused("at most four deep", () -> add(four, PartKind.DATA, "Five"));
        refused("at most four deep", () -> drafts.move(strategy, newest(), one, other, 1));
        refused("already stands there", () -> drafts.move(strategy, newest(), other, null, 2));
    }

    @Test
    void whatIsTakenOutComesBackByTakingTheChangeBack() {
        var drugs = add(null, PartKind.PRIORITY, "Drugs");
        add(drugs, PartKind.TARGET, "Fewer deaths");
        add(null, PartKind.PRIORITY, "Fraud");

        by(() -> drafts.remove(strategy, newest(), drugs));
        assertThat(lines()).containsExactly("1 Fraud");
        by(() -> undo.undo(strategy, newest()));
        assertThat(lines()).containsExactly("1 Drugs", "1.1 Fewer deaths", "2 Fraud");

        // Then the change before that one, and so on to the beginning.
        by(() -> undo.undo(strategy, newest()));
        assertThat(lines()).containsExactly("1 Drugs", "1.1 Fewer deaths");
        by(() -> undo.undo(strategy, newest()));
        by(() -> undo.undo(strategy, newest()));
        assertThat(lines()).isEmpty();
        refused("There is no change to take back", () -> undo.undo(strategy, newest()));
    }

    @Test
    void aMoveAndADescriptionAreTakenBackToo() {
        add(null, PartKind.PRIORITY, "Drugs");
        var fraud = add(null, PartKind.PRIORITY, "Fraud");
        by(() -> drafts.move(strategy, newest(), fraud, null, 1));
        describe("Stronger Communities", Equality.SCREENED_OUT, "It changes nothing for anybody.");
        describe("Safer Communities", Equality.ASSESSED, null);

        by(() -> undo.undo(strategy, newest()));
        assertThat(view().description().portfolio()).isEqualTo("Stronger Communities");
        by(() -> undo.undo(strategy, newest()));
        assertThat(view().description()).isEqualTo(Description.NONE);
        by(() -> undo.undo(strategy, newest()));
        assertThat(lines()).containsExactly("1 Drugs", "2 Fraud");
    }

    @Test
    void whatWentToMembersIsNotTakenBack() {
        add(null, PartKind.PRIORITY, "Drugs");
        by(() -> editions.freeze(strategy, Stage.CABINET_1));

        refused("since the text last went to members", () -> undo.undo(strategy, newest()));
    }

    @Test
    void aStaleWindowIsToldWhoChangedWhatItShows() {
        var drugs = add(null, PartKind.PRIORITY, "Drugs");
        var shown = newest();
        var other = add(null, PartKind.PRIORITY, "Fraud");
        by(() -> drafts.change(strategy, shown, drugs, words("Drugs and alcohol")));

        refused(
                "Lead officer changed this on 13 February 2025 at 09:00",
                () -> drafts.change(strategy, shown, drugs, words("Alcohol")));
        refused("after you had opened the page", () -> drafts.move(strategy, shown, other, null, 1));
        refused("after you had opened the page", () -> drafts.remove(strategy, shown, other));
        refused("after you had opened the page", () -> undo.undo(strategy, shown));
        by(() -> drafts.change(strategy, newest(), drugs, words("Alcohol")));
        assertThat(lines()).containsExactly("1 Alcohol", "2 Fraud");
    }

    @Test
    void aChangeOfAnotherPartIsNoReasonToRefuse() {
        var drugs = add(null, PartKind.PRIORITY, "Drugs");
        var shown = newest();
        add(null, PartKind.PRIORITY, "Fraud");

        by(() -> drafts.change(strategy, shown, drugs, words("Alcohol")));

        assertThat(lines()).containsExactly("1 Alcohol", "2 Fraud");
    }

    @ParameterizedTest
    @EnumSource(names = {"CLEARANCE", "CABINET_1", "CABINET_2", "COUNCIL", "PARTNERSHIP"})
    void theTextStandsWhileMembersHaveIt(Stage stage) {
        strategy = new StrategyReference(cases.at(stage));

        refused("It can be changed again when it comes back", () -> add(null, PartKind.PRIORITY, "Drugs"));
    }

    @ParameterizedTest
    @EnumSource(names = {"CONSULTATION", "SCRUTINY", "FINALISE"})
    void theFinalVersionIsWrittenWhileOthersAreHeard(Stage stage) {
        strategy = new StrategyReference(cases.at(stage));

        add(null, PartKind.PRIORITY, "Drugs");

        assertThat(lines()).containsExactly("1 Drugs");
    }

    @Test
    void onlyTheLeadingOfficeWrites() {
        assertThatThrownBy(() -> Acting.as(as("finance.officer"), () -> drafts.add(strategy, null, words("Drugs"))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Only the office that leads the strategy, Lead officer,");
        assertThat(view().revision()).isZero();
    }

    @Test
    void anEditionStaysAsItWentWhateverIsChangedLater() {
        var drugs = add(null, PartKind.PRIORITY, "Drugs");
        by(() -> reports.write(strategy, newest(), ReportHeading.LEGAL, "Section 6 asks for it."));
        walk.on("2025-02-14T10:00");
        Acting.as(AUTHOR, () -> editions.freeze(strategy, Stage.CABINET_1));
        by(() -> drafts.change(strategy, newest(), drugs, words("Alcohol")));
        Acting.as(AUTHOR, () -> editions.freeze(strategy, Stage.CABINET_2));

        var kept = editions.of(strategy);
        assertThat(kept).extracting(Edition::number).containsExactly(1, 2);
        assertThat(kept).extracting(Edition::stage).containsExactly(Stage.CABINET_1, Stage.CABINET_2);
        assertThat(kept.get(0).openedAt()).isBefore(kept.get(0).frozenAt());
        var first = reader.text(strategy, kept.get(0).revision());
        assertThat(first.headings(PartKind.PRIORITY)).containsExactly("Drugs");
        assertThat(first.under(ReportHeading.LEGAL)).isEqualTo("Section 6 asks for it.");
        assertThat(Difference.between(first, reader.text(strategy, kept.get(1).revision()))
                        .words())
                .isEqualTo("parts: 1 changed");
    }

    @Test
    void sentOnAgainUnchangedItIsTheSameEditionAndInANewRoundAnother() {
        add(null, PartKind.PRIORITY, "Drugs");
        var first = Acting.as(AUTHOR, () -> editions.freeze(strategy, Stage.CABINET_1));

        assertThat(Acting.as(AUTHOR, () -> editions.freeze(strategy, Stage.CABINET_1))
                        .number())
                .isEqualTo(first.number());
        service.beginRound(strategy);
        assertThat(Acting.as(AUTHOR, () -> editions.freeze(strategy, Stage.CABINET_1))
                        .number())
                .isEqualTo(2);
    }

    @Test
    void aDraftIsReadyOnceNothingIsWanting() {
        refused("The draft has no text", () -> readiness.require(strategy));
        add(null, PartKind.PRIORITY, "Drugs");
        describe("Stronger Communities", Equality.SCREENED_OUT, "It changes nothing for anybody.");
        refused("says nothing under Financial, Legal, Risk, Policy", () -> readiness.require(strategy));
        for (var heading : ReportHeading.values()) {
            by(() -> reports.write(strategy, newest(), heading, "None, because nothing is spent."));
        }

        assertThat(Acting.as(AUTHOR, () -> readiness.require(strategy))).noneMatch(Judgement::isBroken);
        describe("Stronger Communities", Equality.ASSESSED, null);
        refused(
                "R27: the report names an equality impact assessment, and none is stored",
                () -> readiness.require(strategy));
    }

    @Test
    void whatIsTypedIsAskedForInOneSentence() {
        refused(
                "Write why no equality impact assessment is needed",
                () -> reports.describe(strategy, newest(), "Safety", Set.of(), Equality.SCREENED_OUT, " "));
        refused("Name the portfolio", () -> reports.describe(strategy, newest(), " ", Set.of(), null, null));
        refused("write that, and why", () -> reports.write(strategy, newest(), ReportHeading.RISK, " "));
        refused("a heading of 1 to 200 characters", () -> drafts.add(strategy, null, words("x".repeat(201))));
        refused(
                "longer than 20,000 characters",
                () -> drafts.add(strategy, null, PartWords.of(PartKind.DATA, "x", "x".repeat(20_001))));
        refused(
                "Choose what kind of part",
                () -> drafts.add(strategy, null, PartWords.of(PartKind.IMPLICATION, "x", "")));
        var drugs = add(null, PartKind.PRIORITY, "Drugs");
        refused("Nothing is different", () -> drafts.change(strategy, newest(), drugs, words("Drugs")));
        refused(
                "not in the draft any more",
                () -> drafts.change(strategy, newest(), UUID.randomUUID(), words("Drugs")));
    }

    @Test
    void thePartsOfTheActThatItCoversFollowTheReport() {
        by(() -> reports.describe(
                strategy, newest(), "Safety", EnumSet.of(StatutoryPart.SERIOUS_VIOLENCE), Equality.ASSESSED, null));

        assertThat(view().notCovered())
                .containsExactly(
                        StatutoryPart.CRIME_AND_DISORDER, StatutoryPart.SUBSTANCE_MISUSE, StatutoryPart.RE_OFFENDING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft_revisions", "draft_parts", "draft_descriptions", "draft_editions"})
    void whatStoodInADraftIsNeverChangedOrDeleted(String table) {
        var asOwner = new JdbcTemplate(flyway.getConfiguration().getDataSource());
        for (var statement : new String[] {
            "update " + table + " set strategy = 'X'", "delete from " + table, "truncate " + table + " cascade"
        }) {
            assertThatThrownBy(() -> asOwner.execute(statement))
                    .rootCause()
                    .hasMessageContaining("never changed or deleted");
            assertThatThrownBy(() -> asRuntime.execute(statement))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    private UUID add(@Nullable UUID within, PartKind kind, String heading) {
        return Acting.as(
                AUTHOR, () -> drafts.add(strategy, within, PartWords.of(kind, heading, heading + " in words.")));
    }

    private static PartWords words(String heading) {
        return PartWords.of(PartKind.PRIORITY, heading, "Drugs in words.");
    }

    private void describe(String portfolio, Equality equality, @Nullable String reason) {
        by(() -> reports.describe(strategy, newest(), portfolio, Set.of(), equality, reason));
    }

    private static void by(Runnable act) {
        Acting.as(AUTHOR, act);
    }

    /** It is refused with these words, and nothing has changed by it. */
    private void refused(String words, Runnable act) {
        var revision = newest();
        assertThatThrownBy(() -> by(act)).isInstanceOf(Refusal.class).hasMessageContaining(words);
        assertThat(newest()).isEqualTo(revision);
    }

    private List<String> lines() {
        return view().lines().stream()
                .map(line -> line.number() + " " + line.part().heading())
                .toList();
    }

    private int newest() {
        return view().revision();
    }

    private DraftView view() {
        return Acting.as(AUTHOR, () -> reader.find(strategy.value()).orElseThrow());
    }
}
