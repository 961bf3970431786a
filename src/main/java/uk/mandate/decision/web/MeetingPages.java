package uk.mandate.decision.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.AgendaPublishing;
import uk.mandate.decision.Body;
import uk.mandate.decision.CaseFiles;
import uk.mandate.decision.Meeting;
import uk.mandate.decision.MeetingCalendar;
import uk.mandate.decision.MeetingRecords;
import uk.mandate.decision.MeetingStatus;
import uk.mandate.decision.NotHeldReason;
import uk.mandate.decision.Quorums;
import uk.mandate.decision.WhoWritesMeetings;
import uk.mandate.document.CaseCheck;
import uk.mandate.organisation.web.Acts;
import uk.mandate.organisation.web.Change;
import uk.mandate.organisation.web.ChangePage;
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
    private final CaseCheck cases;
    private final Publications publications;
    private final Acts acts;
    private final CaseClock clock;

    MeetingPages(
            MeetingCalendar calendar,
            MeetingRecords records,
            Quorums quorums,
            WhoWritesMeetings writers,
            CaseFiles files,
            CaseCheck cases,
            Publications publications,
            Acts acts,
            CaseClock clock) {
        this.calendar = calendar;
        this.records = records;
        this.quorums = quorums;
        this.writers = writers;
        this.files = files;
        this.cases = cases;
        this.publications = publications;
        this.acts = acts;
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

    @ChangePage("/new")
    ModelAndView add(HttpServletRequest request) {
        return acts.answer(request, MeetingForms.add(), typed -> {
            var body = typed.choice("body", Body.class, "Choose the body that meets.");
            var date = typed.date("date");
            var startsAt = typed.read("startsAt", "Give the time on the 24-hour clock, such as 19:00.", Times::read);
            var place = typed.optionalText("place");
            return Change.of(
                    () -> calendar.add(
                            met(body.get()),
                            date.get().orElseThrow(),
                            startsAt.get(),
                            place.get().orElse(null)),
                    MeetingForms.HERE + "?year="
                            + typed.raw("date-year").strip().replaceAll("\\D", ""),
                    "The meeting is in the calendar");
        });
    }

    private static Body met(Body body) {
        if (!MeetingForms.bodies().contains(body)) {
            throw new Refusal("Choose the body that meets.");
        }
        return body;
    }

    @ChangePage("/{id}/items/new")
    ModelAndView list(@PathVariable UUID id, HttpServletRequest request) {
        var meeting = calendar.require(id);
        return acts.answer(meeting.reference(), request, MeetingForms.list(meeting, List.of()), typed -> {
            var reference = typed.text("case", "Give the reference of a strategy on record, such as CSS-2025-2028.");
            var stage = typed.text("stage", "Choose what the item is for.");
            var reason = typed.optionalText("reason");
            return Change.of(
                    () -> list(
                            meeting, reference.get(), stage.get(), reason.get().orElse(null)),
                    page(meeting),
                    "The item is listed");
        });
    }

    private void list(Meeting meeting, String reference, String stage, @Nullable String reason) {
        if (!cases.exists(reference) || reference.equals(meeting.reference())) {
            throw new Refusal(
                    "There is no strategy with this reference: give one that is on record, such as CSS-2025-2028.");
        }
        if (Stages.of(meeting.body()).stream().noneMatch(one -> one.value().equals(stage))) {
            throw new Refusal("Choose what the item is for.");
        }
        calendar.list(meeting, reference, stage, reason);
    }

    @ChangePage("/{id}/became")
    ModelAndView settle(@PathVariable UUID id, HttpServletRequest request) {
        var meeting = calendar.require(id);
        return acts.answer(meeting.reference(), request, MeetingForms.settle(meeting), typed -> {
            var became = typed.text("became", "Choose what became of the meeting.");
            var on = typed.date("on");
            var why = typed.optionalText("why");
            return Change.of(
                    () -> calendar.settle(
                            meeting,
                            notHeld(became.get()),
                            on.get().orElseThrow(),
                            why.get().orElse(null)),
                    page(meeting),
                    "What became of the meeting is on record");
        });
    }

    private static @Nullable NotHeldReason notHeld(String became) {
        if (became.equals("HELD")) {
            return null;
        }
        try {
            var reason = NotHeldReason.valueOf(became);
            if (reason != NotHeldReason.ITEM_NOT_REACHED) {
                return reason;
            }
        } catch (IllegalArgumentException unknown) {
            // Refused below, in the same words.
        }
        throw new Refusal("Choose what became of the meeting.");
    }

    @ChangePage("/{id}/agenda")
    ModelAndView publish(@PathVariable UUID id, HttpServletRequest request) {
        var meeting = calendar.require(id);
        return acts.answer(meeting.reference(), request, MeetingForms.publish(meeting), typed -> {
            typed.text("sure", "Choose to publish the agenda, or go back.");
            return Change.of(
                    () -> calendar.publishAgenda(meeting), page(meeting), "The agenda is on the public register");
        });
    }

    static String page(Meeting meeting) {
        return MeetingForms.HERE + "/" + meeting.id();
    }

    /** Times of day as they are typed. */
    static final class Times {
        private Times() {}

        static LocalTime read(String typed) {
            if (!typed.matches("([01]?\\d|2[0-3])[:.][0-5]\\d")) {
                throw new IllegalArgumentException("This is no time of day.");
            }
            var parts = typed.split("[:.]", 2);
            return LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        }
    }
}
