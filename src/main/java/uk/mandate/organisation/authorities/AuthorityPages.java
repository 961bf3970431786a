package uk.mandate.organisation.authorities;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import uk.mandate.calendar.CaseClock;
import uk.mandate.organisation.AuthorityId;
import uk.mandate.organisation.Capacity;
import uk.mandate.organisation.ResponsibleAuthorities;
import uk.mandate.organisation.web.Acts;
import uk.mandate.organisation.web.Change;
import uk.mandate.organisation.web.ChangePage;
import uk.mandate.organisation.web.Row;
import uk.mandate.organisation.web.Rows;
import uk.mandate.organisation.web.Suggestions;

/** The pages of authorities, their capacities under section 5 and their successors. */
@Controller
@RequestMapping("/admin/organisation")
class AuthorityPages {
    private final AuthorityService authorities;
    private final AuthorityHistories histories;
    private final ResponsibleAuthorities responsible;
    private final Suggestions suggestions;
    private final Acts acts;
    private final CaseClock clock;

    AuthorityPages(
            AuthorityService authorities,
            AuthorityHistories histories,
            ResponsibleAuthorities responsible,
            Suggestions suggestions,
            Acts acts,
            CaseClock clock) {
        this.authorities = authorities;
        this.histories = histories;
        this.responsible = responsible;
        this.suggestions = suggestions;
        this.acts = acts;
        this.clock = clock;
    }

    @GetMapping("/authorities")
    String list(Model model) {
        model.addAttribute("authorities", histories.authorities(clock.today()));
        model.addAttribute("missing", responsible.missing(clock.today()));
        model.addAttribute("today", clock.today());
        return "organisation/authorities";
    }

    @GetMapping("/authorities/{id}")
    String authority(@PathVariable String id, Model model) {
        model.addAttribute("authority", require(id));
        model.addAttribute("capacities", histories.capacities(id));
        model.addAttribute("staff", histories.staff(id));
        model.addAttribute("today", clock.today());
        return "organisation/authority";
    }

    @ChangePage("/new/authority")
    ModelAndView register(HttpServletRequest request) {
        return acts.answer(request, AuthorityForms.register(), typed -> {
            var id = typed.read("id", "Give an id of lower-case letters, digits and hyphens.", AuthorityId::new);
            var name = typed.text("name", "Give the authority's name.");
            var from = typed.change("from");
            return Change.of(
                    () -> authorities.register(id.get(), name.get(), from.get()),
                    page(typed.raw("id").strip()),
                    "The authority is on record");
        });
    }

    @ChangePage("/authorities/{id}/capacity")
    ModelAndView capacity(@PathVariable String id, HttpServletRequest request) {
        return acts.answer(request, AuthorityForms.capacity(require(id)), typed -> {
            var capacity = typed.choice("capacity", Capacity.class, "Choose the capacity.");
            var from = typed.change("from");
            var until = typed.optionalDate("until");
            return Change.of(
                    () -> authorities.recordCapacity(
                            new AuthorityId(id),
                            capacity.get(),
                            from.get(),
                            until.get().orElse(null)),
                    page(id),
                    "The capacity is on record");
        });
    }

    @ChangePage("/authorities/{id}/capacity/{held}/end")
    ModelAndView endCapacity(@PathVariable String id, @PathVariable UUID held, HttpServletRequest request) {
        var form = AuthorityForms.end(require(id), "capacity", Rows.require(histories.capacities(id), held));
        return acts.answer(request, form, typed -> {
            var lastDay = typed.change("until");
            return Change.ending(
                    () -> List.of(authorities.endCapacity(new AuthorityId(id), held, lastDay.get())),
                    page(id),
                    "The end of the capacity is on record");
        });
    }

    @ChangePage("/authorities/{id}/succeed")
    ModelAndView succeed(@PathVariable String id, HttpServletRequest request) {
        return acts.answer(request, AuthorityForms.succeed(require(id), suggestions.authorities()), typed -> {
            var successor = typed.read("successor", "Give the id of an authority on record.", AuthorityId::new);
            var lastDay = typed.change("until");
            return Change.of(
                    () -> authorities.succeed(new AuthorityId(id), successor.get(), lastDay.get()),
                    page(id),
                    "The successor is on record");
        });
    }

    static String page(String authority) {
        return AuthorityForms.HERE + "/" + authority;
    }

    private Row require(String id) {
        return Rows.require(histories.authority(id));
    }
}
