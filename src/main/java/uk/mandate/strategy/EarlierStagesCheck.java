package uk.mandate.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.TypedText;
import uk.mandate.calendar.TypedDates;
import uk.mandate.strategy.StrategyFile.EarlierStage;

/** Whether every stage that a strategy has passed is accounted for: by its record, or as "not in the source". */
final class EarlierStagesCheck {
    private final @Nullable Stage reached;
    private final StageRecordCheck records;
    private final StageDates happened;
    private final FileErrors errors;

    /** Checks against the stage that the case has reached; {@code null} where the file does not say which. */
    EarlierStagesCheck(@Nullable Stage reached, LocalDate today, StageDates happened, FileErrors errors) {
        this.reached = reached;
        this.records = new StageRecordCheck(today, happened, errors);
        this.happened = happened;
        this.errors = errors;
    }

    void check(List<EarlierStage> earlier) {
        earlier.forEach(this::check);
        var named = earlier.stream().map(EarlierStage::stage).toList();
        errors.unless(
                Set.copyOf(named.stream().map(String::valueOf).toList()).size() == named.size(),
                "A stage stands twice under “earlier”.");
        // Where the file does not say which stage, none is missed: a case may be brought in from its first one on.
        new WayThroughCouncilCheck(reached == null ? Stage.firstCarried() : reached, earlier, errors).check();
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
            records.check(stage, String.valueOf(entry.stage()), entry.record());
        }
    }
}
