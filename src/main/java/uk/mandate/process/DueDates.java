package uk.mandate.process;

import java.time.LocalDate;
import java.util.List;

/** The due dates and the timers of a case that runs, as its models name them. */
public interface DueDates {

    /** Counts the due dates of the case's open tasks and its running timers again, and says which of them moved. */
    List<Moved> recount(String caseReference);

    /**
     * A due date or a timer that moved.
     *
     * @param name what the model calls the task or the timer
     * @param before the day of before, in Europe/London
     */
    record Moved(String process, String element, String name, LocalDate before, LocalDate after) {}
}
