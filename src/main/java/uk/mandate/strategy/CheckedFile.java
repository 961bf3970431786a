package uk.mandate.strategy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.TypedText;
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
        return Stream.of(stages, unknownClearers(), adoption().gaps(stage()))
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

    /** What they hold of Council's adoption, and of what it rests on. */
    AdoptionInPapers adoption() {
        return new AdoptionInPapers(file.earlier(), policy);
    }

    /** R20 on a final meeting that the papers have planned too late, where no lawful day is left any more. */
    Stream<Judgement> meetingTooLate(LocalDate today) {
        return stage() == Stage.COUNCIL_FINAL ? new PlannedFinalMeeting(file, policy, today).tooLate() : Stream.empty();
    }

    private Stream<String> unknownClearers() {
        return file.clearers().isEmpty()
                ? Stream.of(
                        "Who cleared the report is not in the source, so nothing proves that nobody who cleared it records the"
                                + " decision on it (R29).")
                : Stream.empty();
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
    record DecidedStage(Stage stage, StageRecord record) {
        void tell(Strategy strategy) {
            strategy.decided(stage, there(record.outcome()), LocalDate.parse(there(record.happenedOn())));
        }
    }
}
