package uk.mandate.strategy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.mandate.calendar.TypedDates;
import uk.mandate.decision.Body;
import uk.mandate.decision.DecisionOutcome;
import uk.mandate.decision.FinalMeetingRules;
import uk.mandate.policy.Judgement;
import uk.mandate.policy.LeaderPeriod;
import uk.mandate.policy.PolicyPack;
import uk.mandate.strategy.StrategyFile.PlannedMeeting;
import uk.mandate.strategy.StrategyFile.StageRecord;

/**
 * Whether the final meeting that a file has planned waits for the Leader's period (R17) and comes soon enough (R20). One of a
 * past day is a fact by now: what was decided there is recorded, and judged then.
 */
final class PlannedFinalMeeting {
    private static final LeaderPeriod LEADER_PERIOD = new LeaderPeriod();

    private final StrategyFile file;
    private final PolicyPack policy;
    private final LocalDate today;

    PlannedFinalMeeting(StrategyFile file, PolicyPack policy, LocalDate today) {
        this.file = file;
        this.policy = policy;
        this.today = today;
    }

    /** Tells of a meeting to come on a day on which it may not be: as a step it is refused, with the file. */
    void check(FileErrors errors) {
        toCome().flatMap(meeting -> rules().unlawful(meeting).stream())
                .forEach(broken -> errors.add(broken.sentence()
                        + " Take the meeting out of the file, and arrange another once the case is here."));
    }

    /** What a meeting to come breaks although no lawful day is left, which no file is refused for. */
    Stream<Judgement> tooLate() {
        return toCome().flatMap(meeting -> rules().tooLateInPapers(meeting).stream());
    }

    private FinalMeetingRules rules() {
        return new FinalMeetingRules(policy, periodEnds(), objectedOn(), today);
    }

    /** Silence is dated on the period's last day, so that it tells it also where the receipt is not in the papers. */
    private @Nullable LocalDate periodEnds() {
        var receivedOn = leader().map(StageRecord::receivedOn).flatMap(TypedDates::read);
        return receivedOn
                .map(received -> LEADER_PERIOD.lastDay(policy, received))
                .or(() -> answeredOn(answer -> answer == DecisionOutcome.SILENT))
                .orElse(null);
    }

    private @Nullable LocalDate objectedOn() {
        return answeredOn(DecisionOutcome::objects).orElse(null);
    }

    private Optional<LocalDate> answeredOn(Predicate<DecisionOutcome> answer) {
        return Outcomes.of(file.earlier(), Stage.LEADER)
                .filter(answer)
                .flatMap(told -> leader())
                .map(StageRecord::happenedOn)
                .flatMap(TypedDates::read);
    }

    private Optional<StageRecord> leader() {
        return file.earlier().stream()
                .filter(entry -> Stage.LEADER.id().equals(entry.stage()))
                .flatMap(entry -> Stream.ofNullable(entry.record()))
                .findFirst();
    }

    private Stream<LocalDate> toCome() {
        return file.meetings().stream()
                .filter(meeting -> Body.COUNCIL.toString().equals(meeting.body()))
                .map(PlannedMeeting::date)
                .flatMap(Stream::ofNullable)
                .flatMap(on -> TypedDates.read(on).stream())
                .filter(on -> !on.isBefore(today));
    }
}
