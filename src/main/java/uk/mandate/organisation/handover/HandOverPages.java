package uk.mandate.organisation.handover;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.mandate.accountability.PersonId;
import uk.mandate.organisation.web.Acts;
import uk.mandate.organisation.web.Acts.Next;
import uk.mandate.organisation.web.Field;
import uk.mandate.organisation.web.Form;
import uk.mandate.organisation.web.Row;
import uk.mandate.organisation.web.Typed;

/** The pages on which leavers' open tasks are seen and released; open to administrators and governance staff. */
@Controller
@RequestMapping("/admin/organisation/hand-over")
class HandOverPages {
    private static final String HERE = "/admin/organisation/hand-over";

    private final HandOver handOver;
    private final Acts acts;

    HandOverPages(HandOver handOver, Acts acts) {
        this.handOver = handOver;
        this.acts = acts;
    }

    @GetMapping
    String leavers(Model model) {
        model.addAttribute("leavers", handOver.leavers());
        return "organisation/hand-over-list";
    }

    @GetMapping("/{id}")
    String leaver(@PathVariable String id, Model model) {
        model.addAttribute("leaver", require(id));
        model.addAttribute("tasks", handOver.tasksOf(new PersonId(id)));
        return "organisation/hand-over";
    }

    @GetMapping("/{id}/release")
    ModelAndView release(@PathVariable String id) {
        return form(require(id)).empty();
    }

    @PostMapping("/{id}/release")
    ModelAndView release(@PathVariable String id, @RequestParam Map<String, String> fields, RedirectAttributes flash) {
        var typed = new Typed(fields);
        var reason = typed.text("reason", "Give the reason for this change.");
        return acts.go(
                form(require(id)),
                typed,
                () -> handOver.release(new PersonId(id), reason.get()),
                new Next(HERE + "/" + id, "Their claimed tasks are with their offices again"),
                flash);
    }

    private static Form form(Row leaver) {
        return new Form(
                "Release their claimed tasks",
                leaver.name(),
                HERE + "/" + leaver.id() + "/release",
                HERE + "/" + leaver.id(),
                "Release the tasks",
                List.of(Field.reason()));
    }

    private Row require(String id) {
        return handOver.leavers().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
