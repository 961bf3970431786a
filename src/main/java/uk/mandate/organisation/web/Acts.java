package uk.mandate.organisation.web;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.mandate.accountability.ActRefused;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.Refusal;
import uk.mandate.organisation.standing.Ending;

/** Does what a complete form asks, then leads on; what is refused is shown in the form, beside what was typed. */
@Component
public class Acts {
    private static final String CROSSED =
            "Somebody else changed this at the same moment. Look at the page again, then repeat your change if it is"
                    + " still needed.";

    private final ApplicationEventPublisher events;

    Acts(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** The act answers what it ended; a gap that it leaves is shown as a warning. */
    public ModelAndView go(Form form, Typed typed, Supplier<List<Ending>> act, Next next, RedirectAttributes flash) {
        if (!typed.isComplete()) {
            return form.again(typed);
        }
        try {
            var warnings = act.get().stream()
                    .flatMap(ending -> ending.warning().stream())
                    .toList();
            flash.addFlashAttribute("notice", next.notice());
            flash.addFlashAttribute("warnings", warnings);
            return new ModelAndView("redirect:" + next.address());
        } catch (Refusal refusal) {
            return refused(form, typed, refusal.sentence(), refusal);
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException crossed) {
            return refused(form, typed, CROSSED, new Refusal(CROSSED));
        }
    }

    public ModelAndView go(Form form, Typed typed, Runnable act, Next next, RedirectAttributes flash) {
        return go(
                form,
                typed,
                () -> {
                    act.run();
                    return List.of();
                },
                next,
                flash);
    }

    private ModelAndView refused(Form form, Typed typed, String sentence, Refusal refusal) {
        typed.problem(form.fields().get(0).name(), sentence);
        events.publishEvent(new ActRefused(
                "change-refused",
                null,
                null,
                null,
                Map.of("path", form.action()),
                sentence,
                refusal.judgements(),
                Acting.current().orElse(null)));
        return form.again(typed);
    }

    /** Where a change that was made leads, and what is said there. */
    public record Next(String address, String notice) {}
}
