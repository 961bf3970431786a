package uk.mandate.calendar;

import java.time.LocalDate;

/**
 * Clear days: the days between a publication and a meeting, both end days excluded. The count may be of calendar days; the
 * publication itself is always the act of an open office, so it falls on a working day.
 */
public final class ClearDays {
    private final CountedDays counted;
    private final CountedDays office;

    ClearDays(CountedDays counted, CountedDays office) {
        this.counted = counted;
        this.office = office;
    }

    /** The last day on which to publish so that this many clear days are left before the meeting. */
    public LocalDate latestPublication(LocalDate meeting, int days) {
        return office.onOrBefore(counted.before(meeting, days).minusDays(1));
    }

    /** The first working day on which a meeting may be held after a publication that gives this many clear days. */
    public LocalDate earliestMeeting(LocalDate published, int days) {
        return office.onOrAfter(counted.after(office.onOrAfter(published), days).plusDays(1));
    }
}
