package uk.mandate.calendar;

import java.util.Set;

/**
 * Which days a rule counts; the numbers and the choice are policy.
 *
 * @param name as the policy calls it, such as {@code standing-orders}
 * @param base every day, or the days on which the council's offices are open
 * @param alsoNot what else this rule leaves out
 */
public record Counting(String name, Base base, Set<AlsoNot> alsoNot) {
    /** Every day. */
    public static final Counting CALENDAR = new Counting("calendar", Base.CALENDAR, Set.of());
    /** Monday to Friday, less bank holidays, less the council's own closed days. */
    public static final Counting WORKING = new Counting("working", Base.WORKING, Set.of());

    public Counting {
        alsoNot = Set.copyOf(alsoNot);
    }

    /** What a counting starts from. */
    public enum Base {
        CALENDAR,
        WORKING
    }

    /** Days that the 2001 Regulations leave out of "working day" although no bank holiday falls on them. */
    public enum AlsoNot {
        CHRISTMAS_EVE,
        /** The day before Good Friday. */
        MAUNDY_THURSDAY,
        /** A day appointed for public mourning. */
        MOURNING
    }
}
