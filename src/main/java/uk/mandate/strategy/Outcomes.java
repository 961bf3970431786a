package uk.mandate.strategy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.mandate.decision.DecisionOutcome;
import uk.mandate.decision.Spelling;
import uk.mandate.strategy.StrategyFile.EarlierStage;
import uk.mandate.strategy.StrategyFile.StageRecord;

/** What a file's records say was decided. */
final class Outcomes {
    private Outcomes() {}

    static Optional<DecisionOutcome> of(List<EarlierStage> earlier, Stage stage) {
        return Optional.ofNullable(records(earlier).get(stage.id()))
                .map(StageRecord::outcome)
                .flatMap(Outcomes::read);
    }

    /** The stage at which Council adopted, whether at once, finally, or because the Leader did not object. */
    static Optional<Stage> adoption(List<EarlierStage> earlier) {
        var lastWord = of(earlier, Stage.COUNCIL_FINAL);
        if (lastWord.isPresent()) {
            return lastWord.filter(DecisionOutcome::adopts).map(outcome -> Stage.COUNCIL_FINAL);
        }
        return of(earlier, Stage.COUNCIL)
                .filter(outcome -> outcome.adopts()
                        || (outcome == DecisionOutcome.AMENDED_IN_PRINCIPLE && leaderLetItTakeEffect(earlier)))
                .map(outcome -> Stage.COUNCIL);
    }

    static boolean leaderLetItTakeEffect(List<EarlierStage> earlier) {
        return of(earlier, Stage.LEADER)
                .filter(outcome -> outcome == DecisionOutcome.AGREES || outcome == DecisionOutcome.SILENT)
                .isPresent();
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
                        entry -> Objects.requireNonNull(entry.record()),
                        (first, second) -> first));
    }
}
