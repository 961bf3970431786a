package uk.mandate.strategy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every day that was planned for a stage of a strategy; the newest of a stage counts. */
public interface PlannedStageDates extends Repository<PlannedStageDate, UUID> {
    PlannedStageDate save(PlannedStageDate planned);

    List<PlannedStageDate> findByStrategyOrderByRecordingRecordedAt(String strategy);

    /** The days planned for this stage, the one that counts last. */
    default List<PlannedStageDate> of(StrategyReference strategy, Stage stage) {
        return findByStrategyOrderByRecordingRecordedAt(strategy.value()).stream()
                .filter(planned -> planned.stage() == stage)
                .toList();
    }

    /** The day that counts for this stage. */
    default Optional<PlannedStageDate> current(StrategyReference strategy, Stage stage) {
        return of(strategy, stage).stream().reduce((earlier, later) -> later);
    }
}
