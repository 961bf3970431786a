package uk.mandate.strategy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.mandate.calendar.BritishDates;
import uk.mandate.decision.Body;
import uk.mandate.decision.DecisionOutcome;
import uk.mandate.decision.Spelling;
import uk.mandate.strategy.StrategyFile.EarlierStage;
import uk.mandate.strategy.StrategyFile.StageRecord;

/** Whether every stage that a strategy has passed is accounted for: by its record, or as "not in the source". */
final class EarlierStagesCheck {
    /** Passed only where Council did not simply adopt. */
    private static final Set<Stage> LEADERS_PART = EnumSet.of(Stage.LEADER, Stage.COUNCIL_FINAL);

    private final Stage reached;
    private final LocalDate today;
    private final FileErrors errors = new FileErrors();

    EarlierStagesCheck(Stage reached, LocalDate today) {
        this.reached = reached;
        this.today = today;
    }

    List<String> errors(List<EarlierStage> earlier) {
        earlier.forEach(this::check);
        var named = earlier.stream().map(EarlierStage::stage).toList();
        errors.unless(
                Set.copyOf(named.stream().map(String::valueOf).toList()).size() == named.size(),
                "A stage stands twice under “earlier”.");
        required(earlier).stream()
                .filter(stage -> !named.contains(stage.id()))
                .forEach(stage ->
                        errors.add("The earlier stage " + stage + " has neither a record nor “not-in-the-source”."));
        outcomeOfCouncil(earlier);
        return errors.all();
    }

    private void check(EarlierStage entry) {
        errors.required("earlier stage", entry.stage());
        var stage = errors.read("earlier stage", entry.stage(), Stage::of, "the id of a stage, such as cabinet-1");
        errors.unless(
                stage == null || stage.compareTo(reached) < 0,
                "The stage " + stage + " is not earlier than " + reached + ".");
        var gap = entry.notInTheSource() != null && !entry.notInTheSource().isBlank();
        errors.unless(
                gap != (entry.record() != null),
                "The earlier stage " + entry.stage()
                        + (gap
                                ? " has both a record and “not-in-the-source”."
                                : " has neither a record nor “not-in-the-source”."));
        if (entry.record() != null) {
            check(String.valueOf(entry.stage()), entry.record());
        }
    }

    private void check(String stage, StageRecord record) {
        var happenedOn = errors.date(stage + " happened-on", record.happenedOn());
        refuseFuture(stage + " happened-on", happenedOn);
        var recordedOn = record.recordedOn() == null ? null : errors.date(stage + " recorded-on", record.recordedOn());
        refuseFuture(stage + " recorded-on", recordedOn);
        errors.unless(
                happenedOn == null || recordedOn == null || !recordedOn.isBefore(happenedOn),
                "The stage " + stage + " was recorded before it happened.");
        errors.read(stage + " body", record.body(), id -> Spelling.read(Body.class, id), "a body such as cabinet");
        errors.read(
                stage + " outcome",
                record.outcome(),
                id -> Spelling.read(DecisionOutcome.class, id),
                "an outcome such as recommended");
        errors.unless(
                (record.body() == null) == (record.outcome() == null),
                "The stage " + stage + " names a body without an outcome, or an outcome without a body.");
        errors.unless(
                record.body() != null
                        || (record.words() != null && !record.words().isBlank()),
                "The stage " + stage + " says neither what a body decided nor, in “words”, what happened.");
    }

    private void refuseFuture(String name, @Nullable LocalDate date) {
        if (date != null && date.isAfter(today)) {
            errors.add("“" + name + "” is " + BritishDates.withWeekday(date)
                    + ", which is in the future; a fact has happened by today, " + BritishDates.withWeekday(today)
                    + ".");
        }
    }

    private List<Stage> required(List<EarlierStage> earlier) {
        var adoptedAtOnce = council(earlier).filter(DecisionOutcome::adopts).isPresent();
        return reached.earlier().stream()
                .filter(stage -> !(adoptedAtOnce && LEADERS_PART.contains(stage)))
                .filter(stage -> stage != Stage.COUNCIL_FINAL || !leaderLetItTakeEffect(earlier))
                .toList();
    }

    private void outcomeOfCouncil(List<EarlierStage> earlier) {
        var council = council(earlier);
        if (LEADERS_PART.contains(reached)) {
            errors.unless(
                    council.filter(DecisionOutcome::goesToTheLeader).isPresent(),
                    "At the stage " + reached
                            + " the file has to say what Council decided: an objection, an amendment in"
                            + " principle, a reference back or a declined adoption.");
        } else if (reached.compareTo(Stage.COUNCIL_FINAL) > 0 && council.isPresent()) {
            errors.unless(
                    Outcomes.adoption(earlier).isPresent(),
                    "R14: what Council decided according to the file is not an adoption, so the strategy cannot have"
                            + " reached the stage " + reached + ".");
        }
    }

    private static boolean leaderLetItTakeEffect(List<EarlierStage> earlier) {
        return Outcomes.of(earlier, Stage.LEADER)
                .filter(outcome -> outcome == DecisionOutcome.AGREES || outcome == DecisionOutcome.SILENT)
                .isPresent();
    }

    private static Optional<DecisionOutcome> council(List<EarlierStage> earlier) {
        return Outcomes.of(earlier, Stage.COUNCIL);
    }

    /** What a file's records say was decided. */
    static final class Outcomes {
        private Outcomes() {}

        static Optional<DecisionOutcome> of(List<EarlierStage> earlier, Stage stage) {
            return Optional.ofNullable(records(earlier).get(stage.id()))
                    .map(StageRecord::outcome)
                    .flatMap(Outcomes::read);
        }

        /** The stage at which Council adopted, whether at once, finally, or because the Leader did not object. */
        static Optional<Stage> adoption(List<EarlierStage> earlier) {
            if (of(earlier, Stage.COUNCIL_FINAL).filter(DecisionOutcome::adopts).isPresent()) {
                return Optional.of(Stage.COUNCIL_FINAL);
            }
            return of(earlier, Stage.COUNCIL)
                    .filter(outcome -> outcome.adopts()
                            || (outcome == DecisionOutcome.AMENDED_IN_PRINCIPLE && leaderLetItTakeEffect(earlier)))
                    .map(outcome -> Stage.COUNCIL);
        }

        private static Optional<DecisionOutcome> read(String id) {
            try {
                return Optional.of(Spelling.read(DecisionOutcome.class, id));
            } catch (IllegalArgumentException unknown) {
                return Optional.empty();
            }
        }

        private static Map<String, StageRecord> records(List<EarlierStage> earlier) {
            return earlier.stream()
                    .filter(entry -> entry.stage() != null && entry.record() != null)
                    .collect(Collectors.toMap(
                            entry -> String.valueOf(entry.stage()),
                            entry -> java.util.Objects.requireNonNull(entry.record()),
                            (first, second) -> first));
        }
    }
}
