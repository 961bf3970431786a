package uk.mandate.strategy;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.mandate.decision.Body;
import uk.mandate.decision.DecisionOutcome;

/** Which body decides at a stage, and with which outcomes a case goes on from there; at the other stages no body decides. */
final class StageDecisions {
    /** R14: at these stages a decision of any other body would stand for Council's. */
    private static final Set<Stage> RESERVED_TO_COUNCIL = EnumSet.of(Stage.COUNCIL, Stage.COUNCIL_FINAL);

    private static final Map<Stage, Deciding> DECIDING = new EnumMap<>(Map.of(
            Stage.CABINET_1, new Deciding(Body.CABINET, EnumSet.of(DecisionOutcome.APPROVED)),
            Stage.SCRUTINY,
                    new Deciding(
                            Body.OVERVIEW_AND_SCRUTINY,
                            EnumSet.of(DecisionOutcome.COMMENTED, DecisionOutcome.NO_COMMENTS)),
            Stage.CABINET_2, new Deciding(Body.CABINET, EnumSet.of(DecisionOutcome.RECOMMENDED)),
            Stage.COUNCIL,
                    new Deciding(
                            Body.COUNCIL,
                            EnumSet.of(
                                    DecisionOutcome.ADOPTED,
                                    DecisionOutcome.OBJECTION,
                                    DecisionOutcome.AMENDED_IN_PRINCIPLE,
                                    DecisionOutcome.REFERRED_BACK,
                                    DecisionOutcome.DECLINED)),
            Stage.LEADER,
                    new Deciding(
                            Body.LEADER,
                            EnumSet.of(
                                    DecisionOutcome.REVISED,
                                    DecisionOutcome.DISAGREES,
                                    DecisionOutcome.AGREES,
                                    DecisionOutcome.SILENT)),
            Stage.COUNCIL_FINAL,
                    new Deciding(
                            Body.COUNCIL,
                            EnumSet.of(
                                    DecisionOutcome.ADOPTED,
                                    DecisionOutcome.ADOPTED_WITH_AMENDMENTS,
                                    DecisionOutcome.REJECTED))));

    private StageDecisions() {}

    /** Tells what does not belong to the stage; a body or an outcome that could not be read has been told already. */
    static void check(Stage stage, @Nullable Body body, @Nullable DecisionOutcome outcome, FileErrors errors) {
        var deciding = DECIDING.get(stage);
        if (deciding == null) {
            errors.unless(
                    body == null && outcome == null,
                    "At the stage " + stage
                            + " no body decides: take “body” and “outcome” out, and say in “words” what happened.");
            return;
        }
        errors.unless(
                body == null || body == deciding.body(),
                rule(stage) + "At the stage " + stage + " the body is " + deciding.body() + ", and not " + body + ".");
        errors.unless(
                outcome == null || deciding.outcomes().contains(outcome),
                "At the stage " + stage + " the outcome is " + deciding.words() + ", and not " + outcome + ".");
    }

    /** Whether a record of the stage has to name what was decided; scrutiny may not have met at all. */
    static boolean needsDecision(Stage stage) {
        return DECIDING.containsKey(stage) && stage != Stage.SCRUTINY;
    }

    private static String rule(Stage stage) {
        return RESERVED_TO_COUNCIL.contains(stage) ? "R14: " : "";
    }

    private record Deciding(Body body, Set<DecisionOutcome> outcomes) {
        String words() {
            return outcomes.stream().map(DecisionOutcome::toString).collect(Collectors.joining(" or "));
        }
    }
}
