package uk.mandate.notification.web;

import java.util.Arrays;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.mandate.accountability.ActRefused;
import uk.mandate.accountability.Refusal;
import uk.mandate.notification.MailDesk;
import uk.mandate.notification.MessageStatus;

/** The outbox: what waits, what went out and what failed, and how a failed message is sent again. */
@Controller
class MailPages {
    private static final String HERE = "/admin/mail";

    private final MailDesk desk;
    private final ApplicationEventPublisher events;

    MailPages(MailDesk desk, ApplicationEventPublisher events) {
        this.desk = desk;
        this.events = events;
    }

    @GetMapping(HERE)
    String outbox(
            @RequestParam(defaultValue = "waiting") String state,
            @RequestParam(defaultValue = "1") int page,
            ModelMap model) {
        show(state, page, model);
        return "notification/mail";
    }

    @PostMapping(HERE + "/{id}/again")
    ModelAndView sendAgain(@PathVariable UUID id, RedirectAttributes told) {
        try {
            desk.sendAgain(id);
        } catch (Refusal refusal) {
            events.publishEvent(ActRefused.onPage(HERE, null, refusal));
            var page = new ModelAndView("notification/mail");
            page.setStatus(HttpStatus.BAD_REQUEST);
            page.addObject("problem", refusal.sentence());
            show(MessageStatus.FAILED.id(), 1, page.getModelMap());
            return page;
        }
        told.addFlashAttribute("notice", "The message waits to be sent again");
        return new ModelAndView("redirect:" + HERE + "?state=failed");
    }

    private void show(String state, int page, ModelMap model) {
        var status = status(state);
        model.addAttribute("desk", desk);
        model.addAttribute("states", MessageStatus.values());
        model.addAttribute("state", status);
        model.addAttribute("found", desk.read(status, page));
    }

    /** One of those that there are; what waits, where another is asked for. */
    private static MessageStatus status(String state) {
        return Arrays.stream(MessageStatus.values())
                .filter(status -> status.id().equals(state))
                .findFirst()
                .orElse(MessageStatus.WAITING);
    }
}
