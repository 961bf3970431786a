package uk.mandate.notification;

/** What a message is for. */
public enum MessageKind {
    DIGEST("The day's message"),
    TASK("A task whose time the law sets"),
    OVERDUE("Overdue, and its time is set by law");

    private final String words;

    MessageKind(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }
}
