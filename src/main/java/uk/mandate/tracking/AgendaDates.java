package uk.mandate.tracking;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import uk.mandate.calendar.BritishDates;
import uk.mandate.policy.PolicyPack;

/** What R09 means for Council's meeting on a case: by when its agenda has to be public, or for when one can be called. */
record AgendaDates(PolicyPack policy) {
    private static final String CLOCK = "agenda";

    /** For a meeting that is arranged, with whatever its date rests on. */
    List<String> of(LocalDate meeting) {
        var latest = policy.clock(CLOCK).latestPublication(meeting);
        return Stream.concat(
                        Stream.of("Its agenda has to be public by " + BritishDates.withWeekday(latest) + " (R09)."),
                        policy.calendar().warnings(meeting).stream())
                .toList();
    }

    /** For a meeting that is still to be arranged; what is published after office hours counts as of the next working day. */
    String earliest(ZonedDateTime now) {
        var counted = policy.calendar().publicationDay(now);
        var published = counted.equals(now.toLocalDate())
                ? "An agenda made public today"
                : "An agenda made public now counts as of " + BritishDates.withWeekday(counted) + " and";
        return published + " allows a meeting from "
                + BritishDates.withWeekday(policy.clock(CLOCK).earliestMeeting(counted)) + " on (R09).";
    }
}
