package uk.mandate.strategy.consultation;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import uk.mandate.accountability.Refusal;
import uk.mandate.accountability.TypedText;
import uk.mandate.decision.CaseBreaches;
import uk.mandate.decision.PublishedElsewhere;
import uk.mandate.organisation.web.Acts;
import uk.mandate.organisation.web.Change;
import uk.mandate.organisation.web.ChangePage;
import uk.mandate.organisation.web.Typed;
import uk.mandate.policy.ConsultationForm;
import uk.mandate.strategy.consultation.ConsultationForms.Ending;
import uk.mandate.strategy.consultation.ConsultationForms.Where;

/** The pages that change a consultation itself: its timetable, its publication, its end. */
@Controller
@RequestMapping("/strategies/{reference}/consultation")
class ConsultationActs {
    private static final String OF_TASK =
            "The formal consultation is closed and answered by its tasks, which wait in My tasks: answer them there.";

    private final TimetableService timetables;
    private final TimetablePublishing publishing;
    private final ClosingService closing;
    private final AnsweringService answering;
    private final ConsultationsOfCase cases;
    private final CaseBreaches breaches;
    private final Acts acts;

    ConsultationActs(
            TimetableService timetables,
            TimetablePublishing publishing,
            ClosingService closing,
            AnsweringService answering,
            ConsultationsOfCase cases,
            CaseBreaches breaches,
            Acts acts) {
        this.timetables = timetables;
        this.publishing = publishing;
        this.closing = closing;
        this.answering = answering;
        this.cases = cases;
        this.breaches = breaches;
        this.acts = acts;
    }

    @ChangePage("/new")
    ModelAndView prepare(@PathVariable String reference, HttpServletRequest request) {
        var title = cases.title(reference);
        return acts.answer(reference, request, ConsultationForms.prepare(reference, title), typed -> {
            var form = typed.choice("form", ConsultationForm.class, "Choose which consultation it is.");
            var timetable = timetable(typed);
            return Change.of(
                    () -> timetables.prepare(reference, form.get(), timetable.get()),
                    ConsultationForms.of(reference),
                    "The consultation is on record");
        });
    }

    @ChangePage("/{id}/timetable")
    ModelAndView change(@PathVariable String reference, @PathVariable UUID id, HttpServletRequest request) {
        var consultation = cases.find(reference, id);
        var form = ConsultationForms.change(consultation, cases.title(reference));
        return acts.answer(reference, request, form, ConsultationForms.present(consultation.timetable()), typed -> {
            var timetable = timetable(typed);
            return Change.of(() -> timetables.change(id, timetable.get()), form.back(), "The timetable is on record");
        });
    }

    @ChangePage("/{id}/publish")
    ModelAndView publish(@PathVariable String reference, @PathVariable UUID id, HttpServletRequest request) {
        var form = ConsultationForms.publish(cases.find(reference, id), cases.title(reference));
        return acts.answer(reference, request, form, typed -> {
            var where = typed.choice("where", Where.class, "Choose where it is published.");
            var address = typed.optionalText("address");
            var day = typed.optionalDate("publishedOn");
            var time = typed.optionalText("publishedAt");
            return Change.of(
                    () -> {
                        if (where.get() == Where.REGISTER) {
                            breaches.refuseStep(reference);
                            publishing.publish(id);
                        } else {
                            publishing.publishedElsewhere(
                                    id,
                                    PublishedElsewhere.typed(
                                            address.get().orElse(null),
                                            day.get().orElse(null),
                                            time.get().orElse(null)));
                        }
                    },
                    form.back(),
                    "The timetable is published");
        });
    }

    @ChangePage("/{id}/close")
    ModelAndView close(@PathVariable String reference, @PathVariable UUID id, HttpServletRequest request) {
        var consultation = cases.find(reference, id);
        var form = ConsultationForms.close(consultation, cases.title(reference));
        return acts.answer(reference, request, form, typed -> {
            var ending = typed.choice("ending", Ending.class, "Choose what becomes of it.");
            var until = typed.optionalDate("until");
            var departure = departure(typed);
            return Change.of(
                    () -> {
                        refuseFormal(consultation);
                        if (ending.get() != Ending.CLOSED) {
                            breaches.refuseStep(reference);
                        }
                        end(
                                id,
                                ending.get(),
                                until.get().orElse(null),
                                departure.get().orElse(null));
                    },
                    form.back(),
                    "It is on record what becomes of the consultation");
        });
    }

    private void end(UUID id, Ending ending, @Nullable LocalDate until, @Nullable Departure departure) {
        switch (ending) {
            case CLOSED -> closing.close(id);
            case EXTENDED -> closing.extend(id, until, departure);
            case STOPPED_EARLY -> closing.stopEarly(id, departure);
        }
    }

    @ChangePage("/{id}/answer")
    ModelAndView answer(@PathVariable String reference, @PathVariable UUID id, HttpServletRequest request) {
        var consultation = cases.find(reference, id);
        var form = ConsultationForms.answer(consultation, cases.title(reference));
        return acts.answer(reference, request, form, typed -> {
            var summary = typed.text("summary", "Write what the consultation brought.");
            return Change.of(
                    () -> {
                        refuseFormal(consultation);
                        answering.answer(id, summary.get());
                    },
                    form.back(),
                    "The consultation is answered");
        });
    }

    /** Its tasks would wait for ever for what somebody has done here. */
    private static void refuseFormal(Consultation consultation) {
        if (consultation.form() == ConsultationForm.FORMAL) {
            throw new Refusal(OF_TASK);
        }
    }

    private static Supplier<Timetable> timetable(Typed typed) {
        var opens = typed.date("opens");
        var closes = typed.date("closes");
        var consulted = typed.text("consulted", "Say who is consulted.");
        var means = typed.text("means", "Say how they are asked.");
        var departure = departure(typed);
        return () -> new Timetable(
                opens.get().orElseThrow(),
                closes.get().orElseThrow(),
                consulted.get(),
                means.get(),
                departure.get().orElse(null));
    }

    private static Supplier<Optional<Departure>> departure(Typed typed) {
        var reason = typed.optionalText("departure");
        if (TypedText.isBlank(typed.raw("approver"))) {
            return () -> Optional.ofNullable(Departure.of(reason.get().orElse(null), null));
        }
        var approver = typed.choice("approver", Approver.class, "Choose who approved that from the list.");
        return () -> Optional.ofNullable(Departure.of(reason.get().orElse(null), approver.get()));
    }
}
