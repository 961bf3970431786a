package uk.mandate.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Refusal;
import uk.mandate.policy.CouncilReconvenes;
import uk.mandate.policy.Judgement;
import uk.mandate.policy.LeaderPeriod;
import uk.mandate.policy.PolicyPack;

/**
 * When Council may decide finally: not in the Leader's period (R17), and not too long after the Leader objected (R20).
 *
 * @param periodEnds the last day of the Leader's period; {@code null} where it is not on record
 * @param objectedOn the day of the Leader's objection; {@code null} where the Leader did not object
 */
public record FinalMeetingRules(
        PolicyPack policy, @Nullable LocalDate periodEnds, @Nullable LocalDate objectedOn, LocalDate today) {
    private static final CouncilReconvenes COUNCIL_RECONVENES = new CouncilReconvenes();
    private static final LeaderPeriod LEADER_PERIOD = new LeaderPeriod();

    private static final String REASON_WANTED =
            "Write under “Reason” why Council meets only then: the reason is recorded with the meeting.";
    private static final String REASON_RECORDED = "The reason is recorded with the meeting.";
    private static final String REASON_NOT_IN_SOURCE = "Why Council meets only then is not in the source.";

    /**
     * A meeting to come is a step: refuses a day that is too early, or too late while a lawful one is left; once none is left,
     * it refuses a late day without a reason.
     */
    List<Judgement> judgeStep(LocalDate meeting, boolean reasonGiven) {
        unlawful(meeting).ifPresent(broken -> {
            throw new Refusal(List.of(broken));
        });
        var judgements = all(
                waits(meeting),
                isLawfulDayLeft() ? inTime(meeting) : tooLate(meeting, reasonGiven ? REASON_RECORDED : REASON_WANTED));
        if (!reasonGiven && judgements.stream().anyMatch(Judgement::isBroken)) {
            throw new Refusal(judgements);
        }
        return judgements;
    }

    /** A meeting that was held is a fact: what it broke is said, and it is recorded. */
    List<Judgement> judgeFact(Decided decided) {
        var metOn = decided.happenedOn();
        // An item that is put off is not decided, so it can break no period.
        var waited = Optional.ofNullable(periodEnds)
                .filter(ends -> decided.outcome() != DecisionOutcome.DEFERRED)
                .map(ends -> LEADER_PERIOD.checkFact(policy, ends, metOn));
        return all(waited, Optional.ofNullable(objectedOn).map(on -> COUNCIL_RECONVENES.checkMet(policy, on, metOn)));
    }

    /** The rule for which a meeting to come may not be on that day, whatever reason there is for it. */
    public Optional<Judgement> unlawful(LocalDate meeting) {
        return Stream.concat(waits(meeting).stream(), isLawfulDayLeft() ? inTime(meeting).stream() : Stream.empty())
                .filter(Judgement::isBroken)
                .findFirst();
    }

    /** R20, broken by a meeting that papers have planned so late, where no lawful day is left any more. */
    public Optional<Judgement> tooLateInPapers(LocalDate meeting) {
        return isLawfulDayLeft()
                ? Optional.empty()
                : tooLate(meeting, REASON_NOT_IN_SOURCE).filter(Judgement::isBroken);
    }

    /** The first working day on which Council may lawfully meet again; empty where the Leader's period is not on record. */
    Optional<LocalDate> firstDay() {
        return Optional.ofNullable(periodEnds).map(ends -> LEADER_PERIOD.earliestMeeting(policy, ends));
    }

    /** The last day on which Council may lawfully meet again; empty where the Leader did not object. */
    Optional<LocalDate> lastDay() {
        return Optional.ofNullable(objectedOn).map(on -> COUNCIL_RECONVENES.latestMeeting(policy, on));
    }

    private Optional<Judgement> waits(LocalDate meeting) {
        return Optional.ofNullable(periodEnds).map(ends -> LEADER_PERIOD.checkStep(policy, ends, meeting));
    }

    private Optional<Judgement> inTime(LocalDate meeting) {
        return Optional.ofNullable(objectedOn).map(on -> COUNCIL_RECONVENES.check(policy, on, meeting));
    }

    private Optional<Judgement> tooLate(LocalDate meeting, String reason) {
        var why = lastDay().filter(last -> last.isBefore(today)).isPresent()
                ? "the last lawful day has passed"
                : "the Leader's period ends only later";
        return Optional.ofNullable(objectedOn)
                .map(on -> COUNCIL_RECONVENES.checkTooLate(policy, on, meeting, why, reason));
    }

    /** Whether Council can still meet on a day that neither rule forbids. */
    private boolean isLawfulDayLeft() {
        var from = firstDay().filter(first -> first.isAfter(today)).orElse(today);
        return lastDay().filter(last -> last.isBefore(from)).isEmpty();
    }

    private static List<Judgement> all(Optional<Judgement> first, Optional<Judgement> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
