package uk.mandate.strategy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.mandate.calendar.BritishDates;
import uk.mandate.calendar.TypedDates;
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
        var council = planned(Body.COUNCIL, meetings);
        planned(Body.PARTNERSHIP, meetings)
                .filter(partnership -> council.filter(partnership::isBefore).isPresent())
                .ifPresent(partnership -> errors.add("The meeting of partnership is planned for "
                        + BritishDates.withWeekday(partnership) + ", which is before that of council on "
                        + BritishDates.withWeekday(council.orElseThrow())
                        + ": the partnership adopts what Council has adopted."));
    }

    private static Optional<LocalDate> planned(Body body, List<PlannedMeeting> meetings) {
        return meetings.stream()
                .filter(meeting -> body.toString().equals(meeting.body()))
                .flatMap(meeting -> Stream.ofNullable(meeting.date()))
                .flatMap(date -> TypedDates.read(date).stream())
                .findFirst();
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
