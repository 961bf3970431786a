package uk.mandate.strategy;

import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.mandate.decision.Body;
import uk.mandate.decision.Spelling;
import uk.mandate.strategy.StrategyFile.PlannedMeeting;

/** Whether the meetings of a file can still be to come. */
final class PlannedMeetingsCheck {
    private static final Set<Body> MEET_FROM_COUNCIL_ON = EnumSet.of(Body.COUNCIL, Body.PARTNERSHIP);

    private final @Nullable Stage reached;
    private final StageDates happened;
    private final FileErrors errors;

    /** Checks against the stage that the case has reached; {@code null} where the file does not say which. */
    PlannedMeetingsCheck(@Nullable Stage reached, StageDates happened, FileErrors errors) {
        this.reached = reached;
        this.happened = happened;
        this.errors = errors;
    }

    void check(List<PlannedMeeting> meetings) {
        meetings.forEach(this::check);
        var bodies = meetings.stream().map(PlannedMeeting::body).toList();
        errors.unless(new HashSet<>(bodies).size() == bodies.size(), "Only one meeting of each body can be planned.");
    }

    private void check(PlannedMeeting meeting) {
        errors.required("meetings body", meeting.body());
        var body = errors.read(
                "meetings body", meeting.body(), id -> Spelling.read(Body.class, id), "council or partnership");
        errors.unless(
                body == null || MEET_FROM_COUNCIL_ON.contains(body),
                "A meeting can be planned of council or partnership only, and not of “" + meeting.body() + "”.");
        errors.unless(
                body != Body.COUNCIL || reached == null || reached.compareTo(Stage.COUNCIL_FINAL) <= 0,
                "A meeting of council is planned, but at the stage " + reached
                        + " Council has decided; take the meeting out.");
        var date = errors.date("meetings date", meeting.date());
        if (body != null && date != null) {
            happened.checkPlanned(body, date, errors);
        }
        errors.read("meetings starts-at", meeting.startsAt(), LocalTime::parse, "a time such as 19:00");
    }
}
