package uk.mandate.walk;

import java.util.List;
import java.util.Optional;
import uk.mandate.strategy.Ending;
import uk.mandate.strategy.Stage;

/**
 * Where a case stands, as far as what can come next depends on it.
 *
 * @param tasks the elements of its open tasks
 * @param stopped whether a breach is open
 */
record CaseState(List<String> tasks, Stage stage, Optional<Ending> ending, boolean stopped) {

    /** Whether the strategy came into force or its case ended otherwise. */
    boolean isEnd() {
        return ending.isPresent() || stage == Stage.IN_FORCE;
    }
}
