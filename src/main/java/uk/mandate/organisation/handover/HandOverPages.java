package uk.mandate.organisation.handover;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import uk.mandate.accountability.PersonId;
import uk.mandate.organisation.web.Acts;
import uk.mandate.organisation.web.Change;
import uk.mandate.organisation.web.ChangePage;
import uk.mandate.organisation.web.Field;
import uk.mandate.organisation.web.Form;
import uk.mandate.organisation.web.Row;
import uk.mandate.organisation.web.Rows;

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

    @ChangePage("/{id}/release")
    ModelAndView release(@PathVariable String id, HttpServletRequest request) {
        return acts.answer(request, form(require(id)), typed -> {
            var reason = typed.text("reason", "Give the reason for this change.");
            return Change.of(
                    () -> handOver.release(new PersonId(id), reason.get()),
                    HERE + "/" + id,
                    "Their claimed tasks are with their offices again");
        });
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
        return Rows.require(
                handOver.leavers().stream().filter(row -> row.id().equals(id)).findFirst());
    }
}
