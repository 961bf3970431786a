package uk.mandate.strategy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.TypedText;
import uk.mandate.calendar.BritishDates;
import uk.mandate.decision.AdoptionTakesEffect;
import uk.mandate.decision.AdoptionTakesEffect.Adoption;
import uk.mandate.decision.Body;
import uk.mandate.decision.DecisionOutcome;
import uk.mandate.decision.Spelling;
import uk.mandate.policy.Judgement;
import uk.mandate.policy.PolicyPack;
import uk.mandate.strategy.StrategyFile.EarlierStage;
import uk.mandate.strategy.StrategyFile.ReportedFinding;
import uk.mandate.strategy.StrategyFile.StageRecord;

/** A file in which nothing is wrong, as types. */
record CheckedFile(StrategyFile file, PolicyPack policy) {
    private static final AdoptionTakesEffect ADOPTION_TAKES_EFFECT = new AdoptionTakesEffect();

    StrategyReference reference() {
        return new StrategyReference(there(file.reference()));
    }

    Stage stage() {
        return Stage.of(there(file.stage()));
    }

    String source() {
        return there(file.source());
    }

    StrategyFacts facts() {
        return new StrategyFacts(
                there(file.title()),
                LocalDate.parse(there(file.from())),
                LocalDate.parse(there(file.until())),
                there(file.council()),
                there(file.leadOffice()),
                there(file.author()),
                file.clearers(),
                file.priorities(),
                file.objectives(),
                file.covers());
    }

    Finding finding(ReportedFinding reported, Instant foundAt) {
        return Finding.inSource(there(reported.words()), TypedText.orNull(reported.source()), foundAt);
    }

    /** What the papers do not hold, as sentences. */
    List<String> gaps() {
        var stages = file.earlier().stream()
                .filter(entry -> entry.record() == null)
                .map(entry -> Stage.of(there(entry.stage())).title() + " is not in the source: "
                        + there(entry.notInTheSource()));
        return Stream.of(stages, unknownClearers(), unknownReceipt().stream(), unjudgedPeriod().stream())
                .flatMap(sentences -> sentences)
                .toList();
    }

    List<PastStage> pastStages() {
        return file.earlier().stream().map(CheckedFile::pastStage).toList();
    }

    Stream<DecidedStage> decisions() {
        return file.earlier().stream()
                .filter(entry -> entry.record() != null && entry.record().body() != null)
                .map(entry -> new DecidedStage(Stage.of(there(entry.stage())), there(entry.record())));
    }

    Optional<LocalDate> publishedOn() {
        return happenedOn(Stage.PUBLISH);
    }

    /** Council's adoption, where the papers hold it. */
    Optional<Adoption> adoption() {
        return Outcomes.adoption(file.earlier()).map(stage -> {
            var outcome = Outcomes.of(file.earlier(), stage).orElseThrow();
            var on = happenedOn(stage).orElseThrow();
            return new Adoption(
                    on, outcome != DecisionOutcome.ADOPTED, periodEnds().orElse(null));
        });
    }

    private Optional<LocalDate> periodEnds() {
        return Outcomes.of(file.earlier(), Stage.LEADER).flatMap(answer -> happenedOn(Stage.LEADER)
                .map(answeredOn -> Adoption.periodEnds(
                        policy, answer, answeredOn, receivedOn().orElse(null))));
    }

    /** When the Leader received Council's instruction, where the papers say so. */
    Optional<LocalDate> receivedOn() {
        return record(Stage.LEADER).map(StageRecord::receivedOn).map(LocalDate::parse);
    }

    /** R20 on a final meeting that the papers have planned too late, where no lawful day is left any more. */
    Stream<Judgement> meetingTooLate(LocalDate today) {
        return stage() == Stage.COUNCIL_FINAL ? new PlannedFinalMeeting(file, policy, today).tooLate() : Stream.empty();
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

    private Stream<String> unknownClearers() {
        return file.clearers().isEmpty()
                ? Stream.of(
                        "Who cleared the report is not in the source, so nothing proves that nobody who cleared it records the"
                                + " decision on it (R29).")
                : Stream.empty();
    }

    private Optional<String> unknownReceipt() {
        return adoption()
                .filter(adoption -> isReceiptUnknown() && adoption.effectiveOn().isAfter(adoption.adoptedOn()))
                .map(adoption ->
                        "When the Leader received Council's instruction is not in the source: the Leader's period"
                                + " is counted from the day of the answer, so the adoption has effect from "
                                + BritishDates.withWeekday(adoption.effectiveOn()) + ".");
    }

    private Optional<String> unjudgedPeriod() {
        return record(Stage.LEADER)
                .filter(leader -> stage() == Stage.COUNCIL_FINAL && isReceiptUnknown())
                .map(leader ->
                        "When the Leader received Council's instruction is not in the source, so Mandate cannot judge"
                                + " whether Council waits for the end of the Leader's period (R17): make sure of it before"
                                + " Council meets.");
    }

    /** Whether the papers leave open until when the Leader's period ran: silence is dated on its last day. */
    private boolean isReceiptUnknown() {
        return Outcomes.of(file.earlier(), Stage.LEADER)
                        .filter(outcome -> outcome != DecisionOutcome.SILENT)
                        .isPresent()
                && receivedOn().isEmpty();
    }

    private Optional<StageRecord> record(Stage stage) {
        return file.earlier().stream()
                .filter(entry -> stage.id().equals(entry.stage()))
                .map(EarlierStage::record)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private Optional<LocalDate> happenedOn(Stage stage) {
        return pastStages().stream()
                .filter(past -> past.stage() == stage && past.inSource())
                .map(past -> there(past.happenedOn()))
                .findFirst();
    }

    private static PastStage pastStage(EarlierStage entry) {
        var stage = Stage.of(there(entry.stage()));
        var record = entry.record();
        return record == null
                ? new PastStage(stage, null, null, there(entry.notInTheSource()), false)
                : new PastStage(stage, date(record.happenedOn()), date(record.recordedOn()), words(record), true);
    }

    private static String words(StageRecord record) {
        var words = TypedText.orNull(record.words());
        if (words != null) {
            return words;
        }
        var outcome = Spelling.read(DecisionOutcome.class, there(record.outcome()));
        var body = Spelling.read(Body.class, there(record.body())).words();
        return Character.toUpperCase(body.charAt(0)) + body.substring(1) + " " + outcome.words() + ".";
    }

    private static @Nullable LocalDate date(@Nullable String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }

    private static <T> T there(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    /** A stage at which a body decided. */
    record DecidedStage(Stage stage, StageRecord record) {}
}
