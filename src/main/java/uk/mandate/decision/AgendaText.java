package uk.mandate.decision;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.mandate.calendar.BritishDates;

/** An agenda as the public reads it. */
@Component
class AgendaText {
    private final CaseFiles files;
    private final DecisionClassifications classifications;

    AgendaText(CaseFiles files, DecisionClassifications classifications) {
        this.files = files;
        this.classifications = classifications;
    }

    String of(Meeting meeting, List<AgendaItem> items) {
        var lines = new ArrayList<String>();
        lines.add("Agenda");
        lines.add(BritishDates.withWeekday(meeting.date())
                + meeting.startsAt()
                        .map(time -> ", " + BritishDates.words(time))
                        .orElse(""));
        lines.add("Meeting of " + meeting.body().words());
        meeting.place().ifPresent(place -> lines.add("Place: " + place));
        for (var number = 1; number <= items.size(); number++) {
            lines.add("");
            lines.add(number + ". " + line(items.get(number - 1)));
        }
        return String.join("\n", lines) + "\n";
    }

    private String line(AgendaItem item) {
        var key = classifications
                .current(item.caseReference(), item.stage())
                .map(one -> one.isKey() ? " Key decision." : " Not a key decision.")
                .orElse("");
        return "%s (%s).%s%s"
                .formatted(
                        files.of(item.caseReference()).title(),
                        item.caseReference(),
                        key,
                        Agendas.isPublic(item) ? "" : " Report to follow.");
    }
}
