package uk.mandate.policy;

import static uk.mandate.calendar.BritishDates.words;

import java.time.LocalDate;

/** R17: the Leader has time to reconsider before Council meets again. */
public final class LeaderPeriod extends Rule {
    private static final String CLOCK = "leader-objection";

    public LeaderPeriod() {
        super(
                "R17",
                Kind.STATUTE,
                Confidence.SECONDARY,
                "SI 2001/3384, Schedule 2",
                "Where Council objects, amends in principle or refers back, the Leader gets at least five working days,"
                        + " counted from the day after receipt, before Council meets again.");
    }

    /**
     * Whether Council may meet again on that day.
     *
     * @param received the day on which the Leader received Council's decision and the instruction to reconsider
     */
    public Judgement check(PolicyPack policy, LocalDate received, LocalDate meeting) {
        var clock = policy.clock(CLOCK);
        var ends = clock.lastDay(received);
        var period = "the Leader's " + clock.words() + " end on " + words(ends);
        return meeting.isAfter(ends)
                ? met(policy.version(), "Council may meet again on " + words(meeting) + ": " + period + ".")
                : broken(
                        policy.version(),
                        "Council cannot meet again on " + words(meeting) + ": " + period + ". Earliest lawful meeting: "
                                + words(earliestMeeting(policy, received)) + ".");
    }

    /** The first working day on which Council may meet again. */
    public LocalDate earliestMeeting(PolicyPack policy, LocalDate received) {
        return policy.clock(CLOCK).firstWorkingDayAfter(received);
    }
}
