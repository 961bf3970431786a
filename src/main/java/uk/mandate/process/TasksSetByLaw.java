package uk.mandate.process;

/** Which tasks have their time from the law and not from the council: whoever holds one is told at once. */
public interface TasksSetByLaw {

    /** Whether the law sets the time of the task at this element of this process; {@code false} where no task stands there. */
    boolean include(String process, String element);
}
