package uk.mandate.organisation.authorities;

import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import uk.mandate.calendar.CaseClock;
import uk.mandate.organisation.AuthorityId;
import uk.mandate.organisation.Capacity;
import uk.mandate.organisation.ResponsibleAuthorities;
import uk.mandate.organisation.web.Acts;
import uk.mandate.organisation.web.Acts.Next;
import uk.mandate.organisation.web.Row;
import uk.mandate.organisation.web.Suggestions;
import uk.mandate.organisation.web.Typed;

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

    @GetMapping("/new/authority")
    ModelAndView register() {
        return AuthorityForms.register().proposing("from", clock.today());
    }

    @PostMapping("/new/authority")
    ModelAndView register(@RequestParam Map<String, String> fields, RedirectAttributes flash) {
        var typed = new Typed(fields);
        var id = typed.read("id", "Give an id of lower-case letters, digits and hyphens.", AuthorityId::new);
        var name = typed.text("name", "Give the authority's name.");
        var from = typed.change("from");
        return acts.go(
                AuthorityForms.register(),
                typed,
                () -> authorities.register(id.get(), name.get(), from.get()),
                after(typed.raw("id").strip(), "The authority is on record"),
                flash);
    }

    @GetMapping("/authorities/{id}/capacity")
    ModelAndView capacity(@PathVariable String id) {
        return AuthorityForms.capacity(require(id)).proposing("from", clock.today());
    }

    @PostMapping("/authorities/{id}/capacity")
    ModelAndView capacity(@PathVariable String id, @RequestParam Map<String, String> fields, RedirectAttributes flash) {
        var typed = new Typed(fields);
        var capacity = typed.choice("capacity", Capacity.class, "Choose the capacity.");
        var from = typed.change("from");
        var until = typed.optionalDate("until");
        return acts.go(
                AuthorityForms.capacity(require(id)),
                typed,
                () -> authorities.recordCapacity(
                        new AuthorityId(id),
                        capacity.get(),
                        from.get(),
                        until.get().orElse(null)),
                after(id, "The capacity is on record"),
                flash);
    }

    @GetMapping("/authorities/{id}/capacity/{held}/end")
    ModelAndView endCapacity(@PathVariable String id, @PathVariable UUID held) {
        return AuthorityForms.end(require(id), "capacity", line(id, held)).proposing("until", clock.today());
    }

    @PostMapping("/authorities/{id}/capacity/{held}/end")
    ModelAndView endCapacity(
            @PathVariable String id,
            @PathVariable UUID held,
            @RequestParam Map<String, String> fields,
            RedirectAttributes flash) {
        var form = AuthorityForms.end(require(id), "capacity", line(id, held));
        var typed = new Typed(fields);
        var lastDay = typed.change("until");
        return acts.go(
                form,
                typed,
                () -> List.of(authorities.endCapacity(new AuthorityId(id), held, lastDay.get())),
                after(id, "The end of the capacity is on record"),
                flash);
    }

    @GetMapping("/authorities/{id}/succeed")
    ModelAndView succeed(@PathVariable String id) {
        return AuthorityForms.succeed(require(id), suggestions.authorities()).empty();
    }

    @PostMapping("/authorities/{id}/succeed")
    ModelAndView succeed(@PathVariable String id, @RequestParam Map<String, String> fields, RedirectAttributes flash) {
        var typed = new Typed(fields);
        var successor = typed.read("successor", "Give the id of an authority on record.", AuthorityId::new);
        var lastDay = typed.change("until");
        return acts.go(
                AuthorityForms.succeed(require(id), suggestions.authorities()),
                typed,
                () -> authorities.succeed(new AuthorityId(id), successor.get(), lastDay.get()),
                after(id, "The successor is on record"),
                flash);
    }

    static Next after(String authority, String notice) {
        return new Next(AuthorityForms.HERE + "/" + authority, notice);
    }

    private Row require(String id) {
        return histories.authority(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Row line(String authority, UUID held) {
        return histories.capacities(authority).stream()
                .filter(row -> row.id().equals(held.toString()))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
