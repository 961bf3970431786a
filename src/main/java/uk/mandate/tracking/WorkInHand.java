package uk.mandate.tracking;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.mandate.calendar.BritishDates;
import uk.mandate.calendar.CouncilCalendar;
import uk.mandate.process.Cases.OpenTask;

/**
 * One open task of a case.
 *
 * @param holder the office or person whose turn it is
 * @param since the day it came to them, in words
 * @param due the day it is due, in words
 * @param warnings what may still move that day
 */
public record WorkInHand(
        String taskId,
        String element,
        String name,
        String holder,
        String since,
        @Nullable String due,
        @Nullable LocalDate dueDate,
        boolean overdue,
        List<String> warnings) {

    static WorkInHand of(OpenTask task, String holder, LocalDate today, CouncilCalendar calendar) {
        var due = task.due();
        return new WorkInHand(
                task.id(),
                task.element(),
                task.name(),
                holder,
                BritishDates.words(task.created()),
                due == null ? null : BritishDates.withWeekday(due),
                due,
                due != null && due.isBefore(today),
                due == null ? List.of() : calendar.warnings(due));
    }
}
