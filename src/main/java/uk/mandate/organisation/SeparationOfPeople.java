package uk.mandate.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.PersonId;

/**
 * The facts behind R29: which natural persons stand behind acts that different people must do. Offices are seen through: who
 * acts in two offices, substantively or acting, is one person; a deputy's act is the deputed person's too; an act recorded
 * for an office is also its holder's.
 */
public interface SeparationOfPeople {

    /** The natural persons behind the act; none for timers and Mandate itself. */
    Set<PersonId> behind(Act act);

    /** Every pair of acts behind which the same person stands, in the order given; empty where all are different. */
    List<Overlap> overlaps(List<Act> acts);

    /**
     * One act that must be somebody's own.
     *
     * @param name as the rule's sentence calls it, such as "author", "clearer", "decision recorder"
     * @param on the day of the act, on which offices are looked up
     */
    record Act(String name, ActingPerson by, LocalDate on) {}

    /** Two acts with the same person behind them. */
    record Overlap(Act first, Act second, PersonId person) {}
}
