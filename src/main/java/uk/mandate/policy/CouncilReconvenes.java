package uk.mandate.policy;

import static uk.mandate.calendar.BritishDates.words;

import java.time.LocalDate;

/** R20: where the Leader objects, Council does not put off meeting again. */
public final class CouncilReconvenes extends Rule {
    private static final String CLOCK = "council-reconvenes";

    public CouncilReconvenes() {
        super(
                "R20",
                Kind.CONSTITUTION,
                Confidence.SECONDARY,
                "council's constitution, budget and policy framework rules",
                "Where the Leader objects, Council meets again within the policy's number of days.");
    }

    /**
     * Whether Council meets again in time.
     *
     * @param objectionReceived the day on which the Leader's answer was received
     */
    public Judgement check(PolicyPack policy, LocalDate objectionReceived, LocalDate meeting) {
        var clock = policy.clock(CLOCK);
        var last = clock.lastDay(objectionReceived);
        var period = "the " + clock.words() + " after the Leader's answer of " + words(objectionReceived) + " end on "
                + words(last);
        return meeting.isAfter(last)
                ? missed(
                        clock,
                        policy.version(),
                        "Council cannot wait until " + words(meeting) + ": " + period + ". Latest lawful meeting: "
                                + words(latestMeeting(policy, objectionReceived)) + ".")
                : met(policy.version(), "Council meets again on " + words(meeting) + ": " + period + ".");
    }

    /** The last working day on which Council may meet again. */
    public LocalDate latestMeeting(PolicyPack policy, LocalDate objectionReceived) {
        return policy.calendar().workingDays().onOrBefore(policy.clock(CLOCK).lastDay(objectionReceived));
    }
}
