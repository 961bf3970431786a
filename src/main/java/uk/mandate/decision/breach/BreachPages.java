package uk.mandate.decision.breach;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import uk.mandate.decision.breach.RulingForm.Answer;
import uk.mandate.organisation.web.Acts;
import uk.mandate.organisation.web.Change;
import uk.mandate.organisation.web.ChangePage;

/** The list of breaches, each with its rulings, and the forms on which it is ruled. */
@Controller
@RequestMapping(BreachForms.HERE)
class BreachPages {
    private final BreachReader reader;
    private final BreachService breaches;
    private final MonitoringOfficer monitoringOfficer;
    private final Acts acts;

    BreachPages(BreachReader reader, BreachService breaches, MonitoringOfficer monitoringOfficer, Acts acts) {
        this.reader = reader;
        this.breaches = breaches;
        this.monitoringOfficer = monitoringOfficer;
        this.acts = acts;
    }

    @GetMapping
    String list(@ModelAttribute("filter") BreachFilter filter, Model model) {
        model.addAttribute("found", reader.page(filter));
        return "breach/breaches";
    }

    @GetMapping("/{id}")
    String breach(@PathVariable UUID id, Model model) {
        var breach = reader.require(id);
        model.addAttribute("breach", breach);
        model.addAttribute("rulings", reader.rulings(id));
        model.addAttribute("mayRule", monitoringOfficer.isActing());
        model.addAttribute(
                "toSecond",
                reader.waiting(breach).filter(monitoringOfficer::maySecond).orElse(null));
        return "breach/breach";
    }

    @ChangePage("/{id}/rule")
    ModelAndView rule(@PathVariable UUID id, HttpServletRequest request) {
        var breach = reader.require(id).breach();
        return acts.answer(breach.caseReference(), request, BreachForms.rule(breach), typed -> {
            var ruled = RulingForm.ruled(typed);
            return Change.of(() -> breaches.rule(id, ruled.get()), BreachForms.page(breach), "The ruling is on record");
        });
    }

    @ChangePage("/{id}/rulings/{ruling}/second")
    ModelAndView second(@PathVariable UUID id, @PathVariable UUID ruling, HttpServletRequest request) {
        var breach = reader.require(id).breach();
        var form = BreachForms.second(breach, reader.requireRuling(id, ruling));
        return acts.answer(breach.caseReference(), request, form, typed -> {
            var answer = typed.choice("answer", Answer.class, "Choose whether you agree.");
            var reason = typed.text("reason", "Give the reason for your answer.");
            return Change.of(
                    () -> breaches.second(id, ruling, answer.get() == Answer.AGREED, reason.get()),
                    BreachForms.page(breach),
                    "Your answer is on record");
        });
    }
}
