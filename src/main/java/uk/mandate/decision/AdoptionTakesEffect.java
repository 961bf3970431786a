package uk.mandate.decision;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.mandate.calendar.BritishDates;
import uk.mandate.policy.Judgement;
import uk.mandate.policy.LeaderPeriod;
import uk.mandate.policy.PolicyPack;
import uk.mandate.policy.PolicyVersion;
import uk.mandate.policy.Rule;

/** R19: adopted unamended has effect at once; amended, only once the Leader's period has ended. */
public final class AdoptionTakesEffect extends Rule {
    private static final LeaderPeriod LEADER_PERIOD = new LeaderPeriod();

    public AdoptionTakesEffect() {
        super(
                "R19",
                Kind.CONSTITUTION,
                Confidence.SECONDARY,
                "constitution",
                "Adopted unamended: effective at once. Amended: in principle only, until the Leader's period has ended.");
    }

    /**
     * How Council's adoption stands on a day. Amended words have effect only from the day after the Leader's period, also
     * where the Leader agrees before: until it has expired Council may not act on them (SI 2001/3384 Sch. 2).
     */
    Judgement checkStanding(PolicyVersion under, Adoption adoption, LocalDate today) {
        var effectiveOn = adoption.effectiveOn();
        if (effectiveOn.isAfter(today)) {
            return warned(
                    under,
                    "Council amended the strategy, so its adoption holds in principle only until the Leader's period has"
                            + " ended. It has effect from " + BritishDates.withWeekday(effectiveOn) + ".");
        }
        return met(under, "the adoption has had effect since " + BritishDates.withWeekday(effectiveOn) + ".");
    }

    /** Whether an adoption with effect from one day may be acted on, on another. */
    public Judgement check(PolicyVersion under, LocalDate effectiveOn, LocalDate actedOn) {
        var from = BritishDates.withWeekday(effectiveOn);
        return actedOn.isBefore(effectiveOn)
                ? broken(
                        under,
                        "Council's adoption has no effect before " + from
                                + ": unamended it has effect from the day of the"
                                + " meeting, amended from the day after the Leader's period. It may be published from "
                                + from + ".")
                : met(under, "the adoption has had effect since " + from + ".");
    }

    /** Whether an adoption of the same day may be acted on already: not before the meeting of the day has begun. */
    public Judgement checkHour(PolicyVersion under, Instant metAt, Instant actedAt) {
        return actedAt.isBefore(metAt)
                ? broken(
                        under,
                        "Council's adoption has no effect before its meeting began on " + BritishDates.words(metAt)
                                + ": nothing published before is the adopted strategy.")
                : met(under, "Council met on " + BritishDates.words(metAt) + ".");
    }

    /** Whether the partnership adopted what already had effect: a fact, which is recorded whatever it broke. */
    public Judgement checkPartnership(PolicyVersion under, LocalDate effectiveOn, LocalDate metOn) {
        var from = BritishDates.withWeekday(effectiveOn);
        return metOn.isBefore(effectiveOn)
                ? broken(
                        under,
                        "the partnership adopted the strategy on " + BritishDates.withWeekday(metOn)
                                + " although Council's adoption has no effect before " + from
                                + ". Lawful was a meeting on that day or later, and the strategy is in force only from"
                                + " then; ask the Monitoring Officer whether the partnership has to adopt it again.")
                : met(under, "Council's adoption has had effect since " + from + " when the partnership adopted it.");
    }

    /**
     * Council's adoption as R19 sees it.
     *
     * @param amended whether Council adopted other words than it was given
     * @param periodEnds the last day of the Leader's period; {@code null} where none is on record
     */
    public record Adoption(LocalDate adoptedOn, boolean amended, @Nullable LocalDate periodEnds) {

        /**
         * The last day of the Leader's period as papers tell it, whenever in it the Leader answered. Where they do not say when
         * the Leader received the instruction, it was on the day of the answer at the latest; silence is dated on the last day.
         */
        public static LocalDate periodEnds(
                PolicyPack policy, DecisionOutcome answer, LocalDate answeredOn, @Nullable LocalDate receivedOn) {
            if (receivedOn == null && answer == DecisionOutcome.SILENT) {
                return answeredOn;
            }
            return LEADER_PERIOD.lastDay(policy, receivedOn == null ? answeredOn : receivedOn);
        }

        /** The first day on which the adoption has effect. */
        public LocalDate effectiveOn() {
            return amended && periodEnds != null && !adoptedOn.isAfter(periodEnds) ? periodEnds.plusDays(1) : adoptedOn;
        }
    }
}
