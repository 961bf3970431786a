package uk.mandate.policy;

import static uk.mandate.calendar.BritishDates.withWeekday;
import static uk.mandate.calendar.BritishDates.words;

import java.time.LocalDate;

/** R17: the Leader has an instruction to reconsider, and time to answer it before Council meets again. */
public final class LeaderPeriod extends Rule {
    private static final String CLOCK = "leader-objection";

    public LeaderPeriod() {
        super(
                "R17",
                Kind.STATUTE,
                Confidence.SECONDARY,
                "SI 2001/3384, Schedule 2",
                "Where Council objects, amends in principle, refers back or declines, the Leader gets an instruction to"
                        + " reconsider and at least five working days, counted from the day after receipt, before Council"
                        + " meets again.");
    }

    /** The last day on which the Leader may answer an instruction received on that day. */
    public LocalDate lastDay(PolicyPack policy, LocalDate received) {
        return policy.clock(CLOCK).lastDay(received);
    }

    /** That the Leader got the instruction, and until when it may be answered. */
    public Judgement checkInstruction(PolicyPack policy, LocalDate received) {
        return met(
                policy.version(),
                "the Leader received the instruction on " + withWeekday(received) + " and may answer until "
                        + withWeekday(lastDay(policy, received)) + ".");
    }

    /** Whether an answer of the Leader counts as one, by the day on which it was given. */
    public Judgement checkAnswer(PolicyVersion under, LocalDate lastDay, LocalDate answeredOn) {
        return answeredOn.isAfter(lastDay)
                ? broken(
                        under,
                        "the Leader's period ended on " + withWeekday(lastDay) + ", so an answer of "
                                + withWeekday(answeredOn) + " counts as none. An answer that the Leader gave by "
                                + withWeekday(lastDay) + " may be recorded while this task is open.")
                : met(
                        under,
                        "the Leader answered on " + withWeekday(answeredOn) + ", within the period that ends on "
                                + withWeekday(lastDay) + ".");
    }

    /** Whether an answer that papers tell of was given within the period: a fact, which they are taken with. */
    public Judgement checkAnswerOfPapers(PolicyPack policy, LocalDate received, LocalDate answeredOn) {
        var lastDay = lastDay(policy, received);
        return answeredOn.isAfter(lastDay)
                ? broken(
                        policy.version(),
                        "the Leader's period ended on " + withWeekday(lastDay) + ", so the answer of "
                                + withWeekday(answeredOn)
                                + " counts as none; ask the Monitoring Officer what follows for this case.")
                : checkAnswer(policy.version(), lastDay, answeredOn);
    }

    /** Whether the Leader, who answers here and now, still has the time to: afterwards only an answer given before counts. */
    public Judgement checkAnswerInPerson(PolicyVersion under, LocalDate lastDay, LocalDate today) {
        return today.isAfter(lastDay)
                ? broken(
                        under,
                        "the Leader's period ended on " + withWeekday(lastDay)
                                + ", so no answer can be given here any more. An answer that the Leader gave by "
                                + withWeekday(lastDay)
                                + " by e-mail, by letter or in person may be recorded by democratic services while this"
                                + " task is open.")
                : met(under, "the Leader answered within the period that ends on " + withWeekday(lastDay) + ".");
    }

    /**
     * The last day on which an answer given by the period's last day may be written down before silence is recorded. Before
     * the instruction is on record no answer can be written down: where that is late, the time to do so starts then.
     */
    public LocalDate lastDayToRecord(PolicyPack policy, LocalDate lastDay, LocalDate instructionRecordedOn) {
        return policy.clock(OptionalClocks.LEADER_ANSWER_RECORDED)
                .lastDay(lastDay.isAfter(instructionRecordedOn) ? lastDay : instructionRecordedOn);
    }

    /** Whether silence may be recorded: not while an answer may still be given, or still be written down. */
    public Judgement checkSilence(PolicyVersion under, LocalDate lastDay, LocalDate recordUntil, LocalDate today) {
        return today.isAfter(recordUntil)
                ? met(under, "the Leader's period ended on " + withWeekday(lastDay) + " without an answer.")
                : broken(
                        under,
                        "the Leader's period ends on " + withWeekday(lastDay)
                                + ", and an answer given in it may be recorded until " + withWeekday(recordUntil)
                                + ". Silence may be recorded from " + withWeekday(recordUntil.plusDays(1)) + ".");
    }

    /** Whether Council may meet again on that day, after an instruction received on another. */
    public Judgement check(PolicyPack policy, LocalDate received, LocalDate meeting) {
        return checkStep(policy, lastDay(policy, received), meeting);
    }

    /** Whether Council may meet again on that day, after the period's last one: a step, which a broken rule refuses. */
    public Judgement checkStep(PolicyPack policy, LocalDate lastDay, LocalDate meeting) {
        var period = period(policy, lastDay);
        return meeting.isAfter(lastDay)
                ? met(policy.version(), "Council may meet again on " + words(meeting) + ": " + period + ".")
                : broken(
                        policy.version(),
                        "Council cannot meet again on " + words(meeting) + ": " + period + ". Earliest lawful meeting: "
                                + words(earliestMeeting(policy, lastDay)) + ".");
    }

    /** Whether Council did wait until the period had ended: a fact, which is recorded whatever it broke. */
    public Judgement checkFact(PolicyPack policy, LocalDate lastDay, LocalDate metOn) {
        var period = period(policy, lastDay);
        return metOn.isAfter(lastDay)
                ? met(policy.version(), "Council met again on " + words(metOn) + ": " + period + ".")
                : broken(
                        policy.version(),
                        "Council decided again on " + words(metOn) + " although " + period
                                + ". Lawful was a meeting on "
                                + words(earliestMeeting(policy, lastDay))
                                + " or later; ask the Monitoring Officer whether Council has to decide again.");
    }

    /** The first working day on which Council may meet again after the period's last day. */
    public LocalDate earliestMeeting(PolicyPack policy, LocalDate lastDay) {
        return policy.calendar().workingDays().onOrAfter(lastDay.plusDays(1));
    }

    private String period(PolicyPack policy, LocalDate lastDay) {
        return "the Leader's " + policy.clock(CLOCK).words() + " end on " + words(lastDay);
    }
}
