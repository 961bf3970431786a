package uk.mandate.process;

import java.util.Map;
import java.util.function.Consumer;

/**
 * What a process tells the domain when a case reaches an element: one bean for each process, so that a case's state always
 * is where its model says, whichever way it came there.
 */
public interface Milestones {

    /** The process id, such as {@code council-adoption}. */
    String process();

    /** What follows when a case reaches an element, by element id; the argument is the case's business key. */
    Map<String, Consumer<String>> reached();
}
