package uk.mandate.decision;

import java.util.List;
import java.util.stream.Stream;
import uk.mandate.process.OfficerTask;

/** Which rules a task says that its answer is judged by. */
public final class RulesOfTasks {
    private RulesOfTasks() {}

    /** The rules' ids; none of a task that is about no case's decisions. */
    public static List<String> of(OfficerTask<?> task) {
        return task instanceof CaseTask<?> ofCase
                ? Stream.of(ofCase.rules().split(", ", -1)).toList()
                : List.of();
    }
}
