package uk.mandate.scenario;

import static uk.mandate.scenario.Desks.fields;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.mandate.decision.AgendaItem;
import uk.mandate.decision.AgendaItems;
import uk.mandate.decision.Body;
import uk.mandate.decision.Meeting;
import uk.mandate.decision.MeetingCalendar;

/** What democratic services do on the pages of the meetings. */
@Component
class MeetingsPages {
    private static final String OFFICER = "democratic.services";

    private final Desks desks;
    private final MeetingCalendar calendar;
    private final AgendaItems items;

    MeetingsPages(Desks desks, MeetingCalendar calendar, AgendaItems items) {
        this.desks = desks;
        this.calendar = calendar;
        this.items = items;
    }

    void add(Body body, String date, String startsAt) {
        desks.send(
                OFFICER,
                "/meetings/new",
                fields(Map.of("body", body.name(), "startsAt", startsAt), Map.of("date", date)));
    }

    void list(String reference, String stage, Body body, String date, String startsAt) {
        var meeting = calendar.of(LocalDate.parse(date).getYear(), body).stream()
                .filter(one -> one.date().equals(LocalDate.parse(date)))
                .filter(one ->
                        one.startsAt().filter(LocalTime.parse(startsAt)::equals).isPresent())
                .findFirst()
                .orElseThrow();
        desks.send(OFFICER, "/meetings/" + meeting.id() + "/items/new", Map.of("case", reference, "stage", stage));
    }

    /** Publishes the agenda of the meeting that the case waits for at this stage. */
    void publishAgenda(String reference, String stage) {
        desks.send(OFFICER, "/meetings/" + meeting(reference, stage).id() + "/agenda", Map.of("sure", "YES"));
    }

    void typeResolution(String reference, String stage, CabinetReport.Resolved resolution) {
        var item = item(reference, stage);
        desks.send(
                OFFICER,
                "/meetings/" + item.meeting().id() + "/items/" + item.id() + "/resolutions/new",
                Map.of("words", resolution.words(), "function", resolution.function(), "key", "NO"));
    }

    Meeting meeting(String reference, String stage) {
        return item(reference, stage).meeting();
    }

    AgendaItem item(String reference, String stage) {
        return items.latest(reference, stage).orElseThrow();
    }
}
