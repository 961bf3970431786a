package uk.mandate.training.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.mandate.accountability.ActRefused;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.BritishDates;
import uk.mandate.calendar.CaseClock;
import uk.mandate.calendar.TypedDates;
import uk.mandate.process.DueJobs.JobFailed;
import uk.mandate.training.TrainingClock;

/** The form that moves the training clock. */
@Controller
@ConditionalOnProperty(name = "mandate.training.enabled", matchIfMissing = true)
class TrainingClockController {
    private final TrainingClock training;
    private final CaseClock clock;
    private final ApplicationEventPublisher events;

    TrainingClockController(TrainingClock training, CaseClock clock, ApplicationEventPublisher events) {
        this.training = training;
        this.clock = clock;
        this.events = events;
    }

    @GetMapping("/training/clock")
    String form(Model model) {
        var now = clock.now();
        model.addAttribute(
                "typed",
                new Typed(
                        String.valueOf(now.getDayOfMonth()),
                        String.valueOf(now.getMonthValue()),
                        String.valueOf(now.getYear()),
                        BritishDates.words(now.toLocalTime())));
        return "training/clock";
    }

    @PostMapping("/training/clock")
    String move(@ModelAttribute("typed") Typed typed, Model model, RedirectAttributes afterwards) {
        try {
            afterwards.addFlashAttribute("fired", training.moveTo(typed.target()));
            afterwards.addFlashAttribute("notice", "It is now " + BritishDates.words(clock.now()) + ".");
            return "redirect:/training/clock";
        } catch (Refusal refusal) {
            events.publishEvent(ActRefused.onPage("/training/clock", null, refusal));
            model.addAttribute("problem", refusal.sentence());
        } catch (JobFailed failed) {
            model.addAttribute("problem", failed.getMessage());
        }
        return "training/clock";
    }

    /** What was typed. */
    record Typed(@Nullable String day, @Nullable String month, @Nullable String year, @Nullable String time) {
        LocalDateTime target() {
            return TypedDates.read(text(day), text(month), text(year))
                    .flatMap(this::atTime)
                    .orElseThrow(() -> new Refusal("Type the day, the month and the year as numbers, "
                            + TypedDates.YEARS + ", and the time like 19:00."));
        }

        private Optional<LocalDateTime> atTime(LocalDate date) {
            try {
                return Optional.of(date.atTime(LocalTime.parse(text(time))));
            } catch (DateTimeException unreadable) {
                return Optional.empty();
            }
        }

        private static String text(@Nullable String typed) {
            return typed == null ? "" : typed.strip();
        }
    }
}
