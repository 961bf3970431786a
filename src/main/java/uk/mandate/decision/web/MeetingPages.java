package uk.mandate.decision.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.AgendaPublishing;
import uk.mandate.decision.CaseFiles;
import uk.mandate.decision.Meeting;
import uk.mandate.decision.MeetingCalendar;
import uk.mandate.decision.MeetingRecords;
import uk.mandate.decision.MeetingStatus;
import uk.mandate.decision.Quorums;
import uk.mandate.decision.WhoWritesMeetings;
import uk.mandate.publication.Publications;

/** The calendar of meetings, and each meeting with its agenda. */
@Controller
@RequestMapping(MeetingForms.HERE)
class MeetingPages {
    private final MeetingCalendar calendar;
    private final MeetingRecords records;
    private final Quorums quorums;
    private final WhoWritesMeetings writers;
    private final CaseFiles files;
    private final Publications publications;
    private final CaseClock clock;

    MeetingPages(
            MeetingCalendar calendar,
            MeetingRecords records,
            Quorums quorums,
            WhoWritesMeetings writers,
            CaseFiles files,
            Publications publications,
            CaseClock clock) {
        this.calendar = calendar;
        this.records = records;
        this.quorums = quorums;
        this.writers = writers;
        this.files = files;
        this.publications = publications;
        this.clock = clock;
    }

    @GetMapping
    String calendar(
            @RequestParam(required = false) @Nullable String year,
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String page,
            Model model) {
        var asked = MeetingYear.year(year, clock.today().getYear());
        var of = MeetingYear.body(body);
        model.addAttribute("year", MeetingYear.of(asked, of, calendar.of(asked, of), page));
        model.addAttribute("bodies", MeetingForms.bodies());
        model.addAttribute("mayWrite", writers.mayWrite());
        return "decision/meetings";
    }

    @GetMapping("/{id}")
    String meeting(@PathVariable UUID id, Model model) {
        var meeting = calendar.require(id);
        model.addAttribute("meeting", meeting);
        model.addAttribute(
                "items",
                calendar.itemsOf(meeting).stream()
                        .map(item -> ItemOnPage.of(
                                item, files.of(item.caseReference()).title()))
                        .toList());
        showWhoWasThere(meeting, model);
        model.addAttribute("interests", records.interestsOf(meeting));
        model.addAttribute("minutes", records.minutesOf(meeting));
        model.addAttribute("publications", publications.of(AgendaPublishing.REGISTER, meeting.reference()));
        model.addAttribute("begun", meeting.hasBegun(clock.now()));
        model.addAttribute("mayWrite", writers.mayWrite());
        return "decision/meeting";
    }

    private void showWhoWasThere(Meeting meeting, Model model) {
        var present = records.membersPresent(meeting);
        var quorum = quorums.of(meeting.body());
        model.addAttribute("attendance", records.attendanceOf(meeting));
        model.addAttribute("membersPresent", present);
        model.addAttribute("quorum", quorum.orElse(null));
        model.addAttribute(
                "inquorate",
                meeting.status() == MeetingStatus.HELD
                        && !records.attendanceOf(meeting).isEmpty()
                        && quorum.filter(needed -> present < needed).isPresent());
    }
}
