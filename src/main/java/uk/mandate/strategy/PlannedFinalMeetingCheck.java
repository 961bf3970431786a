package uk.mandate.strategy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import uk.mandate.calendar.TypedDates;
import uk.mandate.decision.Body;
import uk.mandate.policy.Judgement;
import uk.mandate.policy.LeaderPeriod;
import uk.mandate.policy.PolicyPack;
import uk.mandate.strategy.StrategyFile.PlannedMeeting;
import uk.mandate.strategy.StrategyFile.StageRecord;

/**
 * Whether the final meeting that a file has planned waits for the Leader's period (R17). One of a past day is a fact by now:
 * what was decided there is recorded, and judged then.
 */
final class PlannedFinalMeetingCheck {
    private static final LeaderPeriod LEADER_PERIOD = new LeaderPeriod();

    private final PolicyPack policy;
    private final LocalDate today;
    private final FileErrors errors;

    PlannedFinalMeetingCheck(PolicyPack policy, LocalDate today, FileErrors errors) {
        this.policy = policy;
        this.today = today;
        this.errors = errors;
    }

    void check(StrategyFile file) {
        receivedOn(file).ifPresent(receivedOn -> toCome(file)
                .map(meeting -> LEADER_PERIOD.check(policy, receivedOn, meeting))
                .filter(Judgement::isBroken)
                .forEach(broken -> errors.add(broken.sentence()
                        + " Take the meeting out of the file, and arrange another once the case is here.")));
    }

    private static Optional<LocalDate> receivedOn(StrategyFile file) {
        return file.earlier().stream()
                .filter(entry -> Stage.LEADER.id().equals(entry.stage()))
                .flatMap(entry -> Stream.ofNullable(entry.record()))
                .map(StageRecord::receivedOn)
                .flatMap(Stream::ofNullable)
                .flatMap(on -> TypedDates.read(on).stream())
                .findFirst();
    }

    private Stream<LocalDate> toCome(StrategyFile file) {
        return file.meetings().stream()
                .filter(meeting -> Body.COUNCIL.toString().equals(meeting.body()))
                .map(PlannedMeeting::date)
                .flatMap(Stream::ofNullable)
                .flatMap(on -> TypedDates.read(on).stream())
                .filter(on -> !on.isBefore(today));
    }
}
