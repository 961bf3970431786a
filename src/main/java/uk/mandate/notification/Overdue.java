package uk.mandate.notification;

import java.time.LocalDate;
import uk.mandate.process.Cases.OpenTask;

/** A task is overdue from the day after the one on which it is due. */
final class Overdue {
    private Overdue() {}

    static boolean is(OpenTask task, LocalDate today) {
        var due = task.due();
        return due != null && due.isBefore(today);
    }
}
