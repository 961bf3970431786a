package uk.mandate.decision.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import uk.mandate.accountability.Refusal;
import uk.mandate.decision.Body;
import uk.mandate.decision.Meeting;
import uk.mandate.decision.MeetingCalendar;
import uk.mandate.decision.MeetingCalendar.Classified;
import uk.mandate.decision.NotHeldReason;
import uk.mandate.document.CaseCheck;
import uk.mandate.organisation.web.Acts;
import uk.mandate.organisation.web.Change;
import uk.mandate.organisation.web.ChangePage;
import uk.mandate.organisation.web.Typed;

/** What officers do to the calendar's meetings: add one, list an item, publish its agenda, say what became of it. */
@Controller
@RequestMapping(MeetingForms.HERE)
class MeetingActs {
    private final MeetingCalendar calendar;
    private final CaseCheck cases;
    private final Acts acts;

    MeetingActs(MeetingCalendar calendar, CaseCheck cases, Acts acts) {
        this.calendar = calendar;
        this.cases = cases;
        this.acts = acts;
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
            var classified = meeting.body().isExecutive() ? classified(typed) : nothingSaid();
            var reason = typed.optionalText("reason");
            return Change.of(
                    () -> list(
                            meeting,
                            reference.get(),
                            stage.get(),
                            reason.get().orElse(null),
                            classified.get().orElse(null)),
                    MeetingForms.page(meeting),
                    "The item is listed");
        });
    }

    private static Supplier<Optional<Classified>> classified(Typed typed) {
        var key = typed.text("key", "Choose whether it is a key decision (R01).");
        var why = typed.optionalText("keyWhy");
        return () -> key.get().equals("AS_CLASSIFIED")
                ? Optional.empty()
                : Optional.of(new Classified(key.get().equals("KEY"), why.get().orElse(null)));
    }

    private static Supplier<Optional<Classified>> nothingSaid() {
        return Optional::empty;
    }

    private void list(
            Meeting meeting, String reference, String stage, @Nullable String reason, @Nullable Classified classified) {
        if (!cases.exists(reference) || reference.equals(meeting.reference())) {
            throw new Refusal(
                    "There is no strategy with this reference: give one that is on record, such as CSS-2025-2028.");
        }
        if (Stages.of(meeting.body()).stream().noneMatch(one -> one.value().equals(stage))) {
            throw new Refusal("Choose what the item is for.");
        }
        calendar.list(meeting, reference, stage, reason, classified);
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
                    MeetingForms.page(meeting),
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
                    () -> calendar.publishAgenda(meeting),
                    MeetingForms.page(meeting),
                    "The agenda is on the public register");
        });
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
