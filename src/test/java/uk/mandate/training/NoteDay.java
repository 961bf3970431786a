package uk.mandate.training;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.mandate.calendar.CaseClock;
import uk.mandate.process.ExposedToModels;

/** Notes the case clock's day each time that the daily timer fires, and fails on one day if asked to. */
@Component
@ExposedToModels
class NoteDay implements JavaDelegate {
    private final CaseClock clock;
    private final List<LocalDate> days = new CopyOnWriteArrayList<>();
    private volatile @Nullable LocalDate failing;

    NoteDay(CaseClock clock) {
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (clock.today().equals(failing)) {
            throw new IllegalStateException("asked to fail");
        }
        days.add(clock.today());
    }

    void begin(@Nullable LocalDate failingDay) {
        days.clear();
        failing = failingDay;
    }

    List<LocalDate> days() {
        return List.copyOf(days);
    }
}
