package uk.mandate.strategy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.TypedText;
import uk.mandate.decision.Body;
import uk.mandate.decision.CouncilService;
import uk.mandate.decision.Decided;
import uk.mandate.decision.DecisionOutcome;
import uk.mandate.decision.History;
import uk.mandate.decision.MeetingService;
import uk.mandate.decision.MeetingService.Arrangement;
import uk.mandate.decision.Minute;
import uk.mandate.decision.Spelling;
import uk.mandate.strategy.CheckedFile.DecidedStage;
import uk.mandate.strategy.StrategyFile.PlannedMeeting;

/** Puts decisions and meetings of a file where those of every case stand. */
@Component
class PastRecords {
    private final History history;
    private final MeetingService meetings;
    private final CouncilService council;

    PastRecords(History history, MeetingService meetings, CouncilService council) {
        this.history = history;
        this.meetings = meetings;
        this.council = council;
    }

    void load(CheckedFile read) {
        var reference = read.reference().value();
        read.decisions().forEach(decision -> history.bringIn(reference, pastDecision(decision)));
        read.adoption().receivedOn().ifPresent(on -> history.bringInReceipt(reference, on));
        read.file().meetings().forEach(meeting -> meetings.bringIn(arrangement(read, meeting)));
    }

    /** Since the Leader objected, Council's time to meet again runs, wherever the case was then (R20). */
    void tellOfClockThatRuns(CheckedFile read) {
        if (read.stage() == Stage.COUNCIL_FINAL) {
            council.tellOfClockThatRuns(read.reference().value());
        }
    }

    private static History.PastDecision pastDecision(DecidedStage decided) {
        var record = decided.record();
        var happenedOn = LocalDate.parse(Objects.requireNonNull(record.happenedOn()));
        var minute = new Minute(
                record.resolution(),
                record.reasons(),
                record.alternatives(),
                record.conflicts(),
                record.dispensations());
        return new History.PastDecision(
                decided.stage().id(),
                Spelling.read(Body.class, Objects.requireNonNull(record.body())),
                Decided.of(
                        Spelling.read(DecisionOutcome.class, Objects.requireNonNull(record.outcome())),
                        happenedOn,
                        minute),
                record.recordedOn() == null ? null : LocalDate.parse(record.recordedOn()),
                record.illustrative());
    }

    private static Arrangement arrangement(CheckedFile read, PlannedMeeting meeting) {
        var body = Spelling.read(Body.class, Objects.requireNonNull(meeting.body()));
        return new Arrangement(
                read.reference().value(),
                stage(read, body).id(),
                body,
                LocalDate.parse(Objects.requireNonNull(meeting.date())),
                meeting.startsAt() == null ? null : LocalTime.parse(meeting.startsAt()),
                TypedText.orNull(meeting.place()),
                null);
    }

    /** Council's meeting is the final one once the Leader has been asked. */
    private static Stage stage(CheckedFile read, Body body) {
        return switch (body) {
            case COUNCIL -> read.stage().compareTo(Stage.COUNCIL) > 0 ? Stage.COUNCIL_FINAL : Stage.COUNCIL;
            case PARTNERSHIP -> Stage.PARTNERSHIP;
            case OVERVIEW_AND_SCRUTINY -> Stage.SCRUTINY;
            case CABINET, LEADER -> read.stage().compareTo(Stage.CONSULTATION) < 0 ? Stage.CABINET_1 : Stage.CABINET_2;
        };
    }
}
