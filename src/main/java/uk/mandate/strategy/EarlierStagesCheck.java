package uk.mandate.strategy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.TypedText;
import uk.mandate.calendar.BritishDates;
import uk.mandate.calendar.TypedDates;
import uk.mandate.decision.Body;
import uk.mandate.decision.DecisionOutcome;
import uk.mandate.decision.Spelling;
import uk.mandate.strategy.StrategyFile.EarlierStage;
import uk.mandate.strategy.StrategyFile.StageRecord;

/** Whether every stage that a strategy has passed is accounted for: by its record, or as "not in the source". */
final class EarlierStagesCheck {
    /** Passed only where Council did not simply adopt. */
    private static final Set<Stage> LEADERS_PART = EnumSet.of(Stage.LEADER, Stage.COUNCIL_FINAL);

    private final @Nullable Stage reached;
    private final LocalDate today;
    private final StageDates happened;
    private final FileErrors errors;

    /** Checks against the stage that the case has reached; {@code null} where the file does not say which. */
    EarlierStagesCheck(@Nullable Stage reached, LocalDate today, StageDates happened, FileErrors errors) {
        this.reached = reached;
        this.today = today;
        this.happened = happened;
        this.errors = errors;
    }

    void check(List<EarlierStage> earlier) {
        earlier.forEach(this::check);
        var named = earlier.stream().map(EarlierStage::stage).toList();
        errors.unless(
                Set.copyOf(named.stream().map(String::valueOf).toList()).size() == named.size(),
                "A stage stands twice under “earlier”.");
        if (reached != null) {
            required(reached, earlier).stream()
                    .filter(stage -> !named.contains(stage.id()))
                    .forEach(stage -> errors.add(
                            "The earlier stage " + stage + " has neither a record nor “not-in-the-source”."));
            outcomeOfCouncil(reached, earlier);
        }
        happened.check(errors);
        earlier.stream()
                .filter(entry -> Stage.LEADER.id().equals(entry.stage()))
                .flatMap(entry -> Stream.ofNullable(entry.record()))
                .flatMap(leader -> Stream.ofNullable(leader.receivedOn()))
                .flatMap(receivedOn -> TypedDates.read(receivedOn).stream())
                .forEach(receivedOn -> happened.checkReceived(receivedOn, errors));
    }

    private void check(EarlierStage entry) {
        errors.required("earlier stage", entry.stage());
        var stage = errors.read("earlier stage", entry.stage(), Stage::of, "the id of a stage, such as cabinet-1");
        errors.unless(
                stage == null || reached == null || stage.compareTo(reached) < 0,
                "The stage " + stage + " is not earlier than " + reached + ".");
        var gap = !TypedText.isBlank(entry.notInTheSource());
        errors.unless(
                gap != (entry.record() != null),
                "The earlier stage " + entry.stage()
                        + (gap
                                ? " has both a record and “not-in-the-source”."
                                : " has neither a record nor “not-in-the-source”."));
        if (entry.record() != null) {
            check(stage, String.valueOf(entry.stage()), entry.record());
        }
    }

    private void check(@Nullable Stage known, String stage, StageRecord record) {
        var happenedOn = errors.date(stage + " happened-on", record.happenedOn());
        refuseFuture(stage + " happened-on", happenedOn);
        var recordedOn = record.recordedOn() == null ? null : errors.date(stage + " recorded-on", record.recordedOn());
        refuseFuture(stage + " recorded-on", recordedOn);
        errors.unless(
                happenedOn == null || recordedOn == null || !recordedOn.isBefore(happenedOn),
                "The stage " + stage + " was recorded before it happened.");
        // A date that cannot be has been told; it says nothing of the order.
        if (known != null && happenedOn != null && !happenedOn.isAfter(today)) {
            happened.add(known, happenedOn, DecisionOutcome.SILENT.toString().equals(record.outcome()));
        }
        receipt(stage, record, happenedOn);
        decision(known, stage, record);
    }

    /** When the Leader received the instruction, on which R17 and R19 rest. */
    private void receipt(String stage, StageRecord record, @Nullable LocalDate answeredOn) {
        if (record.receivedOn() == null) {
            return;
        }
        errors.unless(
                stage.equals(Stage.LEADER.id()),
                "Only at the stage leader something is received: take “received-on” out of " + stage + ".");
        var receivedOn = errors.date(stage + " received-on", record.receivedOn());
        refuseFuture(stage + " received-on", receivedOn);
        errors.unless(
                receivedOn == null || answeredOn == null || !receivedOn.isAfter(answeredOn),
                "“" + stage + " received-on” is after “happened-on”; the Leader answers what has been received.");
    }

    private void decision(@Nullable Stage known, String stage, StageRecord record) {
        var body = errors.read(
                stage + " body", record.body(), id -> Spelling.read(Body.class, id), "a body such as cabinet");
        var outcome = errors.read(
                stage + " outcome",
                record.outcome(),
                id -> Spelling.read(DecisionOutcome.class, id),
                "an outcome such as recommended");
        if (known != null) {
            StageDecisions.check(known, body, outcome, errors);
            errors.unless(
                    record.body() != null || record.outcome() != null || !StageDecisions.needsDecision(known),
                    "The stage " + stage
                            + " does not say what was decided: give “body” and “outcome”, or say why it is"
                            + " “not-in-the-source”.");
        }
        errors.unless(
                (record.body() == null) == (record.outcome() == null),
                "The stage " + stage + " names a body without an outcome, or an outcome without a body.");
        errors.unless(
                record.body() != null || !TypedText.isBlank(record.words()),
                "The stage " + stage + " says neither what a body decided nor, in “words”, what happened.");
    }

    private void refuseFuture(String name, @Nullable LocalDate date) {
        if (date != null && date.isAfter(today)) {
            errors.add("“" + name + "” is " + BritishDates.withWeekday(date)
                    + ", which is in the future; a fact has happened by today, " + BritishDates.withWeekday(today)
                    + ".");
        }
    }

    private static List<Stage> required(Stage reached, List<EarlierStage> earlier) {
        var adoptedAtOnce = council(earlier).filter(DecisionOutcome::adopts).isPresent();
        return reached.earlier().stream()
                .filter(stage -> !(adoptedAtOnce && LEADERS_PART.contains(stage)))
                .filter(stage -> stage != Stage.COUNCIL_FINAL || !Outcomes.leaderLetItTakeEffect(earlier))
                .toList();
    }

    private void outcomeOfCouncil(Stage reached, List<EarlierStage> earlier) {
        var council = council(earlier);
        if (council.filter(DecisionOutcome::adopts).isPresent()) {
            LEADERS_PART.stream()
                    .filter(stage -> Outcomes.of(earlier, stage).isPresent())
                    .forEach(stage -> errors.add("Council adopted at once according to the file, so nobody decided at"
                            + " the stage " + stage + " any more."));
        }
        if (LEADERS_PART.contains(reached)) {
            errors.unless(
                    council.filter(DecisionOutcome::goesToTheLeader).isPresent(),
                    "At the stage " + reached
                            + " the file has to say what Council decided: an objection, an amendment in"
                            + " principle, a reference back or a declined adoption.");
        } else if (reached.compareTo(Stage.COUNCIL_FINAL) > 0 && councilDecided(earlier)) {
            errors.unless(
                    Outcomes.adoption(earlier).isPresent(),
                    "R14: what Council decided according to the file is not an adoption, so the strategy cannot have"
                            + " reached the stage " + reached + ".");
        }
    }

    private static boolean councilDecided(List<EarlierStage> earlier) {
        return Stream.of(Stage.COUNCIL, Stage.COUNCIL_FINAL)
                .anyMatch(stage -> Outcomes.of(earlier, stage).isPresent());
    }

    private static Optional<DecisionOutcome> council(List<EarlierStage> earlier) {
        return Outcomes.of(earlier, Stage.COUNCIL);
    }
}
