package uk.mandate.tracking;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import uk.mandate.decision.AgendaItem;
import uk.mandate.strategy.PlannedStageDate;
import uk.mandate.strategy.Stage;

/** The days planned for each stage: its listed meeting, the clocks that run for it, and what its lead officer plans. */
record PlannedDates(CaseRecords records) {

    List<PlannedDate> of(Stage stage) {
        if (isOver(stage)) {
            return List.of();
        }
        var meetings = records.items().stream()
                .filter(item -> item.isPlanned() && item.stage().equals(stage.id()))
                .map(PlannedDates::meeting);
        var clocks = records.clocks().stream()
                .filter(clock -> clock.stage() == stage)
                .map(clock -> new PlannedDate(clock.lastDay(), clock.what() + ", clock " + clock.key(), true));
        var plan = newest(stage)
                .map(planned -> new PlannedDate(planned.plannedOn(), "planned by the lead officer", false));
        return Stream.of(meetings, clocks, plan)
                .flatMap(dates -> dates)
                .sorted(Comparator.comparing(PlannedDate::on))
                .toList();
    }

    /** The days that the lead officer had planned for the stage, but the one that counts. */
    List<PlannedStageDate> before(Stage stage) {
        var plans = ofLead(stage);
        return plans.isEmpty() ? List.of() : plans.subList(0, plans.size() - 1);
    }

    private Stream<PlannedStageDate> newest(Stage stage) {
        var plans = ofLead(stage);
        return plans.isEmpty() ? Stream.empty() : Stream.of(plans.get(plans.size() - 1));
    }

    private List<PlannedStageDate> ofLead(Stage stage) {
        return records.plans().stream().filter(plan -> plan.stage() == stage).toList();
    }

    private boolean isOver(Stage stage) {
        return records.strategy().ending().isPresent()
                || stage.compareTo(records.strategy().stage()) < 0;
    }

    private static PlannedDate meeting(AgendaItem item) {
        return new PlannedDate(item.date(), "meeting of " + item.body().words(), false);
    }
}
