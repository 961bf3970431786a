package uk.mandate.organisation.bodies;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import uk.mandate.calendar.CaseClock;
import uk.mandate.organisation.AuthorityId;
import uk.mandate.organisation.BodyId;
import uk.mandate.organisation.web.Acts;
import uk.mandate.organisation.web.Change;
import uk.mandate.organisation.web.ChangePage;
import uk.mandate.organisation.web.Row;
import uk.mandate.organisation.web.Rows;
import uk.mandate.organisation.web.Suggestions;
import uk.mandate.organisation.web.Typed;

/** The pages of bodies and their members. */
@Controller
@RequestMapping("/admin/organisation")
class BodyPages {
    private final BodyService bodies;
    private final BodyHistories histories;
    private final Suggestions suggestions;
    private final Acts acts;
    private final CaseClock clock;

    BodyPages(BodyService bodies, BodyHistories histories, Suggestions suggestions, Acts acts, CaseClock clock) {
        this.bodies = bodies;
        this.histories = histories;
        this.suggestions = suggestions;
        this.acts = acts;
        this.clock = clock;
    }

    @GetMapping("/bodies")
    String list(Model model) {
        model.addAttribute("bodies", histories.bodies());
        model.addAttribute("today", clock.today());
        return "organisation/bodies";
    }

    @GetMapping("/bodies/{id}")
    String body(@PathVariable String id, Model model) {
        model.addAttribute("body", require(id));
        model.addAttribute("members", histories.members(id));
        model.addAttribute("today", clock.today());
        return "organisation/body";
    }

    @ChangePage("/new/body")
    ModelAndView establish(HttpServletRequest request) {
        return acts.answer(request, BodyForms.establish(), typed -> {
            var id = typed.read("id", "Give an id of lower-case letters, digits and hyphens.", BodyId::new);
            var name = typed.text("name", "Give the body's name.");
            var kind = typed.choice("kind", BodyKind.class, "Choose what kind of body it is.");
            var from = typed.change("from");
            return Change.of(
                    () -> bodies.establish(id.get(), name.get(), kind.get(), from.get()),
                    page(typed.raw("id").strip()),
                    "The body is on record");
        });
    }

    @ChangePage("/bodies/{id}/person")
    ModelAndView seatPerson(@PathVariable String id, HttpServletRequest request) {
        return acts.answer(request, BodyForms.seatPerson(require(id), suggestions.people()), typed -> {
            var person = typed.person();
            return seat(id, typed, () -> Member.of(person.get()));
        });
    }

    @ChangePage("/bodies/{id}/authority")
    ModelAndView seatAuthority(@PathVariable String id, HttpServletRequest request) {
        return acts.answer(request, BodyForms.seatAuthority(require(id), suggestions.authorities()), typed -> {
            var authority = typed.read("authority", "Give the id of an authority on record.", AuthorityId::new);
            return seat(id, typed, () -> Member.of(authority.get()));
        });
    }

    private Change seat(String body, Typed typed, Supplier<Member> member) {
        var seat = typed.choice("seat", Seat.class, "Choose the seat.");
        var from = typed.change("from");
        var until = typed.optionalDate("until");
        return Change.of(
                () -> bodies.appoint(
                        new BodyId(body),
                        member.get(),
                        seat.get(),
                        from.get(),
                        until.get().orElse(null)),
                page(body),
                "The member is appointed");
    }

    @ChangePage("/bodies/{id}/members/{member}/end")
    ModelAndView end(@PathVariable String id, @PathVariable UUID member, HttpServletRequest request) {
        var form = BodyForms.end(require(id), Rows.require(histories.members(id), member));
        return acts.answer(request, form, typed -> {
            var lastDay = typed.change("until");
            return Change.ending(
                    () -> List.of(bodies.end(new BodyId(id), member, lastDay.get())),
                    page(id),
                    "The end of the membership is on record");
        });
    }

    @ChangePage("/bodies/{id}/abolish")
    ModelAndView abolish(@PathVariable String id, HttpServletRequest request) {
        return acts.answer(request, BodyForms.abolish(require(id)), typed -> {
            var lastDay = typed.change("until");
            return Change.of(
                    () -> bodies.abolish(new BodyId(id), lastDay.get()), page(id), "The body's end is on record");
        });
    }

    private static String page(String body) {
        return BodyForms.HERE + "/" + body;
    }

    private Row require(String id) {
        return Rows.require(histories.body(id));
    }
}
