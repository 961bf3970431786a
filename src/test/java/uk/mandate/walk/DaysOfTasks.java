package uk.mandate.walk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import uk.mandate.process.Cases.OpenTask;
import uk.mandate.strategy.consultation.Consultation;
import uk.mandate.strategy.consultation.ConsultationReports;
import uk.mandate.strategy.consultation.Timetable;

/** From when tasks can be answered: a meeting has been held, a consultation has run. */
final class DaysOfTasks {
    private static final LocalTime AFTER_MEETINGS = LocalTime.of(22, 0);

    private final Standing standing;
    private final RightAnswers right;
    private final ConsultationReports consultations;
    private final WalkClock clock;

    DaysOfTasks(Standing standing, RightAnswers right, ConsultationReports consultations, WalkClock clock) {
        this.standing = standing;
        this.right = right;
        this.consultations = consultations;
        this.clock = clock;
    }

    boolean hasCome(OpenTask task) {
        return day(task)
                .filter(day -> day.atTime(AFTER_MEETINGS).isAfter(clock.now()))
                .isEmpty();
    }

    /** The next day on which a task of the case can be answered that cannot be now. */
    Optional<LocalDate> next(String reference) {
        return standing.tasks(reference).stream()
                .filter(task -> !hasCome(task))
                .flatMap(task -> day(task).stream())
                .min(LocalDate::compareTo);
    }

    private Optional<LocalDate> day(OpenTask task) {
        return switch (task.element()) {
            case "Task_CloseConsultation" ->
                consultations
                        .formal(task.caseReference())
                        .map(Consultation::timetable)
                        .map(Timetable::closes);
            // R19: what was amended has no effect before the Leader's period has ended.
            case "Task_PublishStrategy" ->
                standing.strategy(task.caseReference()).effectiveOn();
            default -> right.arranged(task);
        };
    }
}
