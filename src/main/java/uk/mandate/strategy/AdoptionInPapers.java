package uk.mandate.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import uk.mandate.calendar.BritishDates;
import uk.mandate.decision.AdoptionTakesEffect;
import uk.mandate.decision.AdoptionTakesEffect.Adoption;
import uk.mandate.decision.DecisionOutcome;
import uk.mandate.policy.Judgement;
import uk.mandate.policy.PolicyPack;
import uk.mandate.strategy.StrategyFile.EarlierStage;
import uk.mandate.strategy.StrategyFile.StageRecord;

/** What the papers of a case hold of Council's adoption, and of what it rests on: the Leader's receipt and answer. */
record AdoptionInPapers(List<EarlierStage> earlier, PolicyPack policy) {
    private static final AdoptionTakesEffect ADOPTION_TAKES_EFFECT = new AdoptionTakesEffect();

    /** Council's adoption, where the papers hold it. */
    Optional<Adoption> adoption() {
        return Outcomes.adoption(earlier).map(stage -> {
            var outcome = Outcomes.of(earlier, stage).orElseThrow();
            var on = happenedOn(stage).orElseThrow();
            return new Adoption(
                    on, outcome != DecisionOutcome.ADOPTED, periodEnds().orElse(null));
        });
    }

    /** When the Leader received Council's instruction, where the papers say so. */
    Optional<LocalDate> receivedOn() {
        return record(Stage.LEADER).map(StageRecord::receivedOn).map(LocalDate::parse);
    }

    Optional<LocalDate> publishedOn() {
        return happenedOn(Stage.PUBLISH);
    }

    /** R19 on a publication of the past; nothing where the papers leave open whether the period had ended. */
    Optional<Judgement> publishedTooEarly() {
        return isReceiptUnknown()
                ? Optional.empty()
                : adoption()
                        .flatMap(adoption -> publishedOn()
                                .map(on -> ADOPTION_TAKES_EFFECT.check(policy.version(), adoption.effectiveOn(), on)))
                        .filter(Judgement::isBroken);
    }

    /** What cannot be told of a case at this stage, as sentences. */
    Stream<String> gaps(Stage reached) {
        return Stream.of(unknownReceipt(), unjudgedPeriod(reached)).flatMap(Optional::stream);
    }

    private Optional<String> unknownReceipt() {
        return adoption()
                .filter(adoption -> isReceiptUnknown() && adoption.effectiveOn().isAfter(adoption.adoptedOn()))
                .map(adoption ->
                        "When the Leader received Council's instruction is not in the source: the Leader's period"
                                + " is counted from the day of the answer, so the adoption has effect from "
                                + BritishDates.withWeekday(adoption.effectiveOn()) + ".");
    }

    private Optional<String> unjudgedPeriod(Stage reached) {
        return record(Stage.LEADER)
                .filter(leader -> reached == Stage.COUNCIL_FINAL && isReceiptUnknown())
                .map(leader ->
                        "When the Leader received Council's instruction is not in the source, so Mandate cannot judge"
                                + " whether Council waits for the end of the Leader's period (R17): make sure of it before"
                                + " Council meets.");
    }

    private Optional<LocalDate> periodEnds() {
        return Outcomes.of(earlier, Stage.LEADER).flatMap(answer -> happenedOn(Stage.LEADER)
                .map(answeredOn -> Adoption.periodEnds(
                        policy, answer, answeredOn, receivedOn().orElse(null))));
    }

    /** Whether the papers leave open until when the Leader's period ran: silence is dated on its last day. */
    private boolean isReceiptUnknown() {
        return Outcomes.of(earlier, Stage.LEADER)
                        .filter(outcome -> outcome != DecisionOutcome.SILENT)
                        .isPresent()
                && receivedOn().isEmpty();
    }

    private Optional<LocalDate> happenedOn(Stage stage) {
        return record(stage).map(StageRecord::happenedOn).map(LocalDate::parse);
    }

    private Optional<StageRecord> record(Stage stage) {
        return earlier.stream()
                .filter(entry -> stage.id().equals(entry.stage()))
                .map(EarlierStage::record)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
