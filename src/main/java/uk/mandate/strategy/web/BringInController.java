package uk.mandate.strategy.web;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.mandate.accountability.ActRefused;
import uk.mandate.accountability.Refusal;
import uk.mandate.strategy.BringIn;
import uk.mandate.strategy.FileRefused;

/** The page on which democratic services bring in a strategy that is under way. */
@Controller
class BringInController {
    private final BringIn bringIn;
    private final ApplicationEventPublisher events;

    BringInController(BringIn bringIn, ApplicationEventPublisher events) {
        this.bringIn = bringIn;
        this.events = events;
    }

    @GetMapping("/strategies/bring-in")
    String form(Model model) {
        model.addAttribute("content", "");
        return "strategy/bring-in";
    }

    @PostMapping("/strategies/bring-in")
    String bringIn(@RequestParam String content, Model model, RedirectAttributes afterwards) {
        try {
            var reference = bringIn.bringIn(content).value();
            afterwards.addFlashAttribute("notice", "The strategy " + reference + " has been brought in.");
            afterwards.addAttribute("reference", reference);
            return "redirect:/strategies/{reference}";
        } catch (Refusal refusal) {
            events.publishEvent(ActRefused.onPage("/strategies/bring-in", null, refusal));
            model.addAttribute("errors", sentences(refusal));
        }
        model.addAttribute("content", content);
        return "strategy/bring-in";
    }

    private static List<String> sentences(Refusal refusal) {
        return refusal instanceof FileRefused file ? file.errors() : List.of(refusal.sentence());
    }
}
