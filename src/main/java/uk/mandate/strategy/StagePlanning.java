package uk.mandate.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.OfficeId;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.BritishDates;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.Recording;
import uk.mandate.organisation.Directory;

/** Plans when a strategy is to reach its stages; a plan binds nobody, and stands beside the meetings and clocks on record. */
@Service
@Transactional
public class StagePlanning {
    private static final int FARTHEST_IN_YEARS = 5;

    private final Strategies strategies;
    private final PlannedStageDates dates;
    private final Directory directory;
    private final CaseClock clock;
    private final ApplicationEventPublisher events;

    StagePlanning(
            Strategies strategies,
            PlannedStageDates dates,
            Directory directory,
            CaseClock clock,
            ApplicationEventPublisher events) {
        this.strategies = strategies;
        this.dates = dates;
        this.directory = directory;
        this.clock = clock;
        this.events = events;
    }

    /** The stages for which a day can be planned: the one at which the case stands, and those after it. */
    public static List<Stage> open(Strategy strategy) {
        return strategy.ending().isPresent()
                ? List.of()
                : Stream.of(Stage.values())
                        .filter(stage -> stage.compareTo(strategy.stage()) >= 0)
                        .toList();
    }

    /** Plans a day for a stage; one planned before stays on record. */
    public void plan(StrategyReference reference, Stage stage, LocalDate on, String reason) {
        var strategy = strategies.require(reference);
        refuseOthers(strategy);
        refuseLeft(strategy, stage);
        refuseUnlikely(on);
        var before = dates.current(reference, stage).map(PlannedStageDate::plannedOn);
        var planned = dates.save(new PlannedStageDate(reference, stage, on, reason, Recording.now(clock)));
        events.publishEvent(new StagePlanned(planned, before.orElse(null)));
    }

    /** Whether the acting person may plan a stage of this strategy now. */
    @Transactional(readOnly = true)
    public boolean mayPlan(Strategy strategy) {
        return strategy.ending().isEmpty() && leads(strategy);
    }

    private void refuseOthers(Strategy strategy) {
        if (!leads(strategy)) {
            throw new Refusal("Only the office that leads this strategy plans its stages: ask its lead officer.");
        }
    }

    private boolean leads(Strategy strategy) {
        var office = new OfficeId(strategy.facts().leadOffice());
        return Acting.current()
                .filter(acting ->
                        directory.officesOf(acting.person(), clock.today()).contains(office))
                .isPresent();
    }

    private static void refuseLeft(Strategy strategy, Stage stage) {
        if (!open(strategy).contains(stage)) {
            throw new Refusal(
                    "The strategy has left the stage “%s”, or its case has ended: plan a stage that it has still to finish."
                            .formatted(stage.title()));
        }
    }

    private void refuseUnlikely(LocalDate on) {
        if (on.isBefore(clock.today())) {
            throw new Refusal("%s has passed: plan today or a later day.".formatted(BritishDates.withWeekday(on)));
        }
        if (on.isAfter(clock.today().plusYears(FARTHEST_IN_YEARS))) {
            throw new Refusal("%s is more than %d years away: check the year."
                    .formatted(BritishDates.withWeekday(on), FARTHEST_IN_YEARS));
        }
    }
}
