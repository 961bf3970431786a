package uk.mandate.strategy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.mandate.calendar.BritishDates;
import uk.mandate.calendar.TypedDates;
import uk.mandate.decision.DecisionOutcome;
import uk.mandate.policy.Judgement;
import uk.mandate.policy.LeaderPeriod;
import uk.mandate.policy.LeaderSilent;
import uk.mandate.policy.PolicyPack;
import uk.mandate.strategy.StrategyFile.StageRecord;

/** What a file tells of the Leader's answer, against the time that the Leader had (R17), and what follows from it by policy. */
final class LeadersAnswerInPapers {
    private static final LeaderPeriod LEADER_PERIOD = new LeaderPeriod();

    private final StrategyFile file;
    private final PolicyPack policy;

    LeadersAnswerInPapers(StrategyFile file, PolicyPack policy) {
        this.file = file;
        this.policy = policy;
    }

    /** Tells of a silence that cannot be one yet, and of a final meeting that no answer led to. */
    void check(LocalDate today, FileErrors errors) {
        outcome()
                .filter(answer -> answer == DecisionOutcome.SILENT)
                .flatMap(silence -> date(Stage.LEADER, StageRecord::happenedOn))
                .ifPresent(on -> silence(on, today, errors));
        if (Stage.COUNCIL_FINAL.id().equals(file.stage()) && takesEffect()) {
            errors.add(stageReached());
        }
    }

    /** R17, broken by an answer that the Leader gave after the period; empty where the papers leave open when that ended. */
    Optional<Judgement> late() {
        return outcome()
                .filter(answer -> answer != DecisionOutcome.SILENT)
                .flatMap(answer -> date(Stage.LEADER, StageRecord::happenedOn))
                .flatMap(answeredOn ->
                        received().map(received -> LEADER_PERIOD.checkAnswerOfPapers(policy, received, answeredOn)))
                .filter(Judgement::isBroken);
    }

    private void silence(LocalDate on, LocalDate today, FileErrors errors) {
        var from = received().or(() -> date(Stage.COUNCIL, StageRecord::happenedOn));
        var ends = from.map(received -> LEADER_PERIOD.lastDay(policy, received));
        if (ends.filter(on::isBefore).isPresent() || on.equals(today)) {
            var lastDay = ends.filter(last -> !last.isBefore(on)).orElse(on);
            errors.add("“leader happened-on” is " + BritishDates.withWeekday(on)
                    + ", but the Leader may answer until the end of " + BritishDates.withWeekday(lastDay)
                    + (received().isPresent() ? "" : " at least")
                    + " (R17): silence is a fact only afterwards, and has the period's last day.");
        }
    }

    private boolean takesEffect() {
        return Outcomes.leaderLetItTakeEffect(file.earlier())
                && policy.values().leaderSilent() == LeaderSilent.TAKES_EFFECT;
    }

    private String stageReached() {
        var amended = Outcomes.of(file.earlier(), Stage.COUNCIL)
                .filter(outcome -> outcome == DecisionOutcome.AMENDED_IN_PRINCIPLE)
                .isPresent();
        return "The Leader did not object according to the file, and by this council's policy (leader-silent: takes-effect)"
                + " Council does not meet again: "
                + (amended
                        ? "its amended adoption takes effect, so the stage is publish."
                        : "its decision stands and the strategy is a draft again, so the case has ended; bring it in when it"
                                + " is at Council anew.");
    }

    private Optional<DecisionOutcome> outcome() {
        return Outcomes.of(file.earlier(), Stage.LEADER);
    }

    private Optional<LocalDate> received() {
        return date(Stage.LEADER, StageRecord::receivedOn);
    }

    private Optional<LocalDate> date(Stage stage, Function<StageRecord, @Nullable String> which) {
        return file.earlier().stream()
                .filter(entry -> stage.id().equals(entry.stage()))
                .flatMap(entry -> Stream.ofNullable(entry.record()))
                .flatMap(record -> Stream.ofNullable(which.apply(record)))
                .flatMap(iso -> TypedDates.read(iso).stream())
                .findFirst();
    }
}
