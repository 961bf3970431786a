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
     * Whether Council may meet again as late as that: a step, which a broken rule refuses while a lawful day is left.
     *
     * @param objectionReceived the day on which the Leader's answer was received
     */
    public Judgement check(PolicyPack policy, LocalDate objectionReceived, LocalDate meeting) {
        var period = period(policy, objectionReceived);
        return isLate(policy, objectionReceived, meeting)
                ? missed(
                        policy.clock(CLOCK),
                        policy.version(),
                        "Council cannot wait until " + words(meeting) + ": " + period + ". Latest lawful meeting: "
                                + words(latestMeeting(policy, objectionReceived)) + ".")
                : met(policy.version(), "Council meets again on " + words(meeting) + ": " + period + ".");
    }

    /**
     * Whether Council meets again too late, where no lawful day is left on which it still could: the case never stops for that,
     * but the meeting breaks the rule from the day on which it is arranged.
     *
     * @param why why none is left, as a clause: "the last lawful day has passed"
     * @param reason what becomes of the reason for the later day, as a sentence
     */
    public Judgement checkTooLate(
            PolicyPack policy, LocalDate objectionReceived, LocalDate meeting, String why, String reason) {
        var period = period(policy, objectionReceived);
        return isLate(policy, objectionReceived, meeting)
                ? missed(
                        policy.clock(CLOCK),
                        policy.version(),
                        "Council meets again only on " + words(meeting) + " although " + period + ", and " + why + ". "
                                + reason)
                : met(policy.version(), "Council meets again on " + words(meeting) + ": " + period + ".");
    }

    /** Whether Council did meet again in time: a fact, which is recorded whatever it broke. */
    public Judgement checkMet(PolicyPack policy, LocalDate objectionReceived, LocalDate metOn) {
        var period = period(policy, objectionReceived);
        return isLate(policy, objectionReceived, metOn)
                ? missed(
                        policy.clock(CLOCK),
                        policy.version(),
                        "Council met again on " + words(metOn) + " although " + period
                                + ". Lawful was any day up to that one.")
                : met(policy.version(), "Council met again on " + words(metOn) + ": " + period + ".");
    }

    /** The last working day on which Council may meet again. */
    public LocalDate latestMeeting(PolicyPack policy, LocalDate objectionReceived) {
        return policy.calendar().workingDays().onOrBefore(policy.clock(CLOCK).lastDay(objectionReceived));
    }

    private static boolean isLate(PolicyPack policy, LocalDate objectionReceived, LocalDate meeting) {
        return meeting.isAfter(policy.clock(CLOCK).lastDay(objectionReceived));
    }

    private static String period(PolicyPack policy, LocalDate objectionReceived) {
        var clock = policy.clock(CLOCK);
        return "the " + clock.words() + " after the Leader's answer of " + words(objectionReceived) + " end on "
                + words(clock.lastDay(objectionReceived));
    }
}
