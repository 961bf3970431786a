package uk.mandate.decision.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import uk.mandate.decision.Attendance.Capacity;
import uk.mandate.decision.Attendance.Presence;
import uk.mandate.decision.CaseFiles;
import uk.mandate.decision.DeclaredInterest.Conduct;
import uk.mandate.decision.Meeting;
import uk.mandate.decision.MeetingCalendar;
import uk.mandate.decision.MeetingRecords;
import uk.mandate.organisation.web.Acts;
import uk.mandate.organisation.web.Change;
import uk.mandate.organisation.web.ChangePage;
import uk.mandate.organisation.web.Field.Option;

/** The pages that record what belongs to a meeting beside its items. */
@Controller
@RequestMapping(MeetingForms.HERE + "/{id}")
class MeetingRecordPages {
    private final MeetingCalendar calendar;
    private final MeetingRecords records;
    private final CaseFiles files;
    private final Acts acts;

    MeetingRecordPages(MeetingCalendar calendar, MeetingRecords records, CaseFiles files, Acts acts) {
        this.calendar = calendar;
        this.records = records;
        this.files = files;
        this.acts = acts;
    }

    @ChangePage("/attendance")
    ModelAndView attendance(@PathVariable UUID id, HttpServletRequest request) {
        var meeting = calendar.require(id);
        return acts.answer(meeting.reference(), request, MeetingForms.attendance(meeting), typed -> {
            var name = typed.read("name", "Give the name, of up to 200 characters.", MeetingRecordPages::name);
            var capacity = typed.choice("capacity", Capacity.class, "Choose in what capacity.");
            var presence = typed.choice("presence", Presence.class, "Choose whether the meeting was attended.");
            return Change.of(
                    () -> records.attended(meeting, name.get(), capacity.get(), presence.get()),
                    MeetingForms.page(meeting),
                    "The attendance is on record");
        });
    }

    @ChangePage("/interests")
    ModelAndView interest(@PathVariable UUID id, HttpServletRequest request) {
        var meeting = calendar.require(id);
        return acts.answer(meeting.reference(), request, MeetingForms.interest(meeting, items(meeting)), typed -> {
            var member =
                    typed.read("member", "Give the member's name, of up to 200 characters.", MeetingRecordPages::name);
            var interest = typed.text("interest", "Write the interest as it was declared.");
            var item = typed.optionalText("item");
            var conduct = typed.choice("conduct", Conduct.class, "Choose what the member did.");
            var dispensation = typed.optionalText("dispensation");
            return Change.of(
                    () -> records.declared(
                            meeting,
                            item(meeting, item.get().orElse(null)),
                            member.get(),
                            interest.get(),
                            conduct.get(),
                            dispensation.get().orElse(null)),
                    MeetingForms.page(meeting),
                    "The interest is on record");
        });
    }

    @ChangePage("/minutes")
    ModelAndView minutes(@PathVariable UUID id, HttpServletRequest request) {
        var meeting = calendar.require(id);
        return acts.answer(meeting.reference(), request, MeetingForms.minutes(meeting), typed -> {
            var words = typed.text("words", "Write the minutes.");
            return Change.of(
                    () -> records.minuted(meeting, words.get()),
                    MeetingForms.page(meeting),
                    "The minutes are on record");
        });
    }

    private List<Option> items(Meeting meeting) {
        return calendar.itemsOf(meeting).stream()
                .map(item -> new Option(
                        item.id().toString(),
                        files.of(item.caseReference()).title() + " (" + item.caseReference() + ")"))
                .toList();
    }

    /** An item that does not stand at the meeting is none. */
    private @Nullable UUID item(Meeting meeting, @Nullable String typed) {
        return calendar.itemsOf(meeting).stream()
                .map(item -> item.id())
                .filter(id -> id.toString().equals(typed))
                .findFirst()
                .orElse(null);
    }

    private static String name(String typed) {
        if (typed.length() > 200) {
            throw new IllegalArgumentException("This name is too long.");
        }
        return typed;
    }
}
