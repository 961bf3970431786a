package uk.mandate.strategy;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.mandate.decision.DecisionOutcome;
import uk.mandate.strategy.StrategyFile.EarlierStage;

/** Which stages a case has passed by what Council decided, and whether the file's records go that way. */
final class WayThroughCouncilCheck {
    /** Passed only where Council did not simply adopt. */
    private static final Set<Stage> LEADERS_PART = EnumSet.of(Stage.LEADER, Stage.COUNCIL_FINAL);

    private final Stage reached;
    private final List<EarlierStage> earlier;
    private final FileErrors errors;

    WayThroughCouncilCheck(Stage reached, List<EarlierStage> earlier, FileErrors errors) {
        this.reached = reached;
        this.earlier = earlier;
        this.errors = errors;
    }

    void check() {
        required()
                .filter(stage -> earlier.stream().noneMatch(entry -> stage.id().equals(entry.stage())))
                .forEach(stage ->
                        errors.add("The earlier stage " + stage + " has neither a record nor “not-in-the-source”."));
        if (adoptedAtOnce()) {
            LEADERS_PART.stream()
                    .filter(stage -> Outcomes.of(earlier, stage).isPresent())
                    .forEach(stage -> errors.add("Council adopted at once according to the file, so nobody decided at"
                            + " the stage " + stage + " any more."));
        }
        outcomeOfCouncil();
    }

    private Stream<Stage> required() {
        return reached.earlier().stream()
                .filter(stage -> !(adoptedAtOnce() && LEADERS_PART.contains(stage)))
                .filter(stage -> stage != Stage.COUNCIL_FINAL || !Outcomes.leaderLetItTakeEffect(earlier));
    }

    private void outcomeOfCouncil() {
        if (LEADERS_PART.contains(reached)) {
            errors.unless(
                    council().filter(DecisionOutcome::goesToTheLeader).isPresent(),
                    "At the stage " + reached
                            + " the file has to say what Council decided: an objection, an amendment in"
                            + " principle, a reference back or a declined adoption.");
        } else if (reached.compareTo(Stage.COUNCIL_FINAL) > 0 && councilDecided()) {
            errors.unless(
                    Outcomes.adoption(earlier).isPresent(),
                    "R14: what Council decided according to the file is not an adoption, so the strategy cannot have"
                            + " reached the stage " + reached + ".");
        }
    }

    private boolean councilDecided() {
        return Stream.of(Stage.COUNCIL, Stage.COUNCIL_FINAL)
                .anyMatch(stage -> Outcomes.of(earlier, stage).isPresent());
    }

    private boolean adoptedAtOnce() {
        return council().filter(DecisionOutcome::adopts).isPresent();
    }

    private Optional<DecisionOutcome> council() {
        return Outcomes.of(earlier, Stage.COUNCIL);
    }
}
