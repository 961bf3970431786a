package uk.mandate.strategy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.mandate.decision.DecisionOutcome;
import uk.mandate.decision.Spelling;
import uk.mandate.strategy.EarlierStagesCheck.Outcomes;
import uk.mandate.strategy.StrategyFile.EarlierStage;
import uk.mandate.strategy.StrategyFile.ReportedFinding;
import uk.mandate.strategy.StrategyFile.StageRecord;

/** A file in which nothing is wrong, as types. */
record CheckedFile(StrategyFile file) {

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
        return Finding.inSource(there(reported.words()), reported.source(), foundAt);
    }

    /** What the papers do not hold, as sentences. */
    List<String> gaps() {
        return file.earlier().stream()
                .filter(entry -> entry.record() == null)
                .map(entry -> Stage.of(there(entry.stage())).title() + " is not in the source: "
                        + there(entry.notInTheSource()))
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
            var effective =
                    outcome.adopts() ? on : happenedOn(Stage.LEADER).orElse(on).plusDays(1);
            return new Adoption(on, effective, outcome != DecisionOutcome.ADOPTED);
        });
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
        if (record.words() != null) {
            return record.words();
        }
        var outcome = Spelling.read(DecisionOutcome.class, there(record.outcome()));
        return "The body " + outcome.words() + ".";
    }

    private static @Nullable LocalDate date(@Nullable String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }

    private static <T> T there(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    /** A stage at which a body decided. */
    record DecidedStage(Stage stage, StageRecord record) {}

    /** When Council adopted, from when with effect, and whether with amendments. */
    record Adoption(LocalDate happenedOn, LocalDate effectiveOn, boolean amended) {}
}
