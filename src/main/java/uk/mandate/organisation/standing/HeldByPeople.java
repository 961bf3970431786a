package uk.mandate.organisation.standing;

import java.util.List;
import uk.mandate.accountability.PersonId;

/** Something that people hold and that ends when they leave: offices, seats, posts and roles each implement it. */
public interface HeldByPeople {

    /** Ends everything of this kind that the person holds beyond the change's day. */
    List<Ending> endAll(PersonId leaver, DatedChange lastDay);
}
