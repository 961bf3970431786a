package uk.mandate.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.PersonId;

/**
 * What a person has in hand, for the hand-over when they leave. The engine's side implements it; where tasks belong to an
 * office, the office's other holders see them anyway, only what was claimed stays with the person until it is released.
 */
public interface OpenWork {

    /** The person's open tasks, soonest due first: those claimed by them and those of offices they hold. */
    List<OpenTask> of(PersonId person);

    /** Gives every task that the person has claimed back to its candidates, and answers how many. */
    int release(PersonId person);

    /**
     * One open task.
     *
     * @param title as the officer reads it, such as "Record Council's decision"
     * @param claimed whether this person alone has it in hand, so that it must be released
     */
    record OpenTask(String title, String caseReference, @Nullable LocalDate due, boolean claimed) {}
}
