package uk.mandate.policy;

import static uk.mandate.calendar.BritishDates.withWeekday;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import uk.mandate.calendar.BritishDates;
import uk.mandate.calendar.CaseClock;
import uk.mandate.policy.CallIn.Effective;
import uk.mandate.policy.CallIn.Exempt;
import uk.mandate.policy.CallIn.Scope;

/** R22: an executive decision that is open to call-in is frozen until the window has ended in which scrutiny may stop it. */
public final class CallInWindow extends Rule {
    public CallInWindow() {
        super(
                "R22",
                Kind.CONSTITUTION,
                Confidence.SECONDARY,
                "council's constitution, call-in rules",
                "An executive decision that is open to call-in is frozen until its window has ended.");
    }

    /** The last day of the window of a decision whose record was published then. */
    public LocalDate lastDay(PolicyPack policy, ZonedDateTime published) {
        var callIn = policy.values().callIn();
        var days = policy.calendar().days(policy.counting(callIn.counting()));
        var counted = policy.calendar().publicationDay(published);
        return callIn.publicationDayCounts() && callIn.days() > 0
                ? days.after(days.onOrAfter(counted), callIn.days() - 1)
                : days.after(counted, callIn.days());
    }

    /** The moment at which the window ends: the policy's hour of its last day, in Europe/London. */
    public ZonedDateTime ends(PolicyPack policy, ZonedDateTime published) {
        return lastDay(policy, published)
                .atTime(policy.values().callIn().closesAt())
                .atZone(CaseClock.LONDON);
    }

    /** The moment from which a decision that nobody called in may be acted on: never before its window has ended. */
    public ZonedDateTime frozenUntil(PolicyPack policy, ZonedDateTime published) {
        var ends = ends(policy, published);
        return policy.values().callIn().effective() == Effective.NEXT_WORKING_DAY
                ? policy.calendar().workingDays().after(ends.toLocalDate(), 1).atStartOfDay(CaseClock.LONDON)
                : ends;
    }

    /** Whether Cabinet's decisions fall under call-in at all: by policy all of them, or those that are key. */
    public boolean covers(PolicyPack policy, boolean key) {
        var scope = policy.values().callIn().appliesTo();
        return scope.contains(Scope.CABINET) || (key && scope.contains(Scope.KEY));
    }

    /** Whether the policy takes the approval of a framework draft for consultation out of call-in. */
    public boolean exceptsDrafts(PolicyPack policy) {
        return policy.values().callIn().except().contains(Exempt.BPF_DRAFT_FOR_CONSULTATION);
    }

    /** Until when the decision is frozen, as a sentence of the rule. */
    public Judgement judge(PolicyPack policy, ZonedDateTime published) {
        var ends = ends(policy, published);
        return met(
                policy.version(),
                "the decision is open to call-in until " + withWeekday(ends.toLocalDate()) + ", "
                        + BritishDates.words(ends.toLocalTime()) + ", and frozen until then.");
    }

    /** That the window has not begun, because the decision's record is not public yet. */
    public Judgement awaitsPublication(PolicyPack policy) {
        return met(
                policy.version(),
                "the decision is open to call-in, and frozen; its window counts from the publication of its record.");
    }

    /** That the council's own rules leave the decision out of call-in, and why. */
    public Judgement notCovered(PolicyPack policy, String why) {
        return met(policy.version(), "the decision is not open to call-in: " + why);
    }
}
