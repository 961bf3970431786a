package uk.mandate.tracking;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import uk.mandate.calendar.BritishDates;
import uk.mandate.decision.AgendaItem;
import uk.mandate.decision.Body;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.Strategy;

/** What is known of the meeting that a stage waits for: its day, the agenda's last days, or the earliest day that is lawful. */
record MeetingsToCome(Strategy strategy, List<AgendaItem> meetings, AgendaDates agenda, ZonedDateTime now) {

    List<String> of(Stage stage) {
        var planned = meetings.stream()
                .filter(AgendaItem::isPlanned)
                .filter(meeting -> meeting.stage().equals(stage.id()))
                .findFirst();
        if (planned.isEmpty()) {
            return stage == Stage.COUNCIL && strategy.ending().isEmpty() ? List.of(agenda.earliest(now)) : List.of();
        }
        var words = new ArrayList<String>();
        words.add(inWords(planned.get()));
        if (planned.get().body() == Body.COUNCIL) {
            words.addAll(agenda.of(planned.get().date()));
        }
        return words;
    }

    private static String inWords(AgendaItem meeting) {
        var day = BritishDates.withWeekday(meeting.date())
                + meeting.startsAt()
                        .map(time -> ", " + BritishDates.words(time))
                        .orElse("");
        return meeting.isRecordedLate()
                ? "Recorded late: " + day + ". What was decided is still to be recorded."
                : "Planned for " + day + ".";
    }
}
