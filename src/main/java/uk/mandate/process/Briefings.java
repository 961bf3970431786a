package uk.mandate.process;

/** What the forms of open tasks show: told when a task is created, and anew where what was told has changed since. */
public interface Briefings {

    /** Tells the form of this open task anew what it shows beside its fields. */
    void renew(String taskId);
}
