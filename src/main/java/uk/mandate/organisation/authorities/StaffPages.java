package uk.mandate.organisation.authorities;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.mandate.accountability.PersonId;
import uk.mandate.calendar.CaseClock;
import uk.mandate.organisation.AuthorityId;
import uk.mandate.organisation.web.Acts;
import uk.mandate.organisation.web.Row;
import uk.mandate.organisation.web.Suggestions;
import uk.mandate.organisation.web.Typed;

/** The forms with which people come to work for an authority and cease to. */
@Controller
@RequestMapping("/admin/organisation/authorities/{id}/staff")
class StaffPages {
    private final StaffService staff;
    private final AuthorityHistories histories;
    private final Suggestions suggestions;
    private final Acts acts;
    private final CaseClock clock;

    StaffPages(StaffService staff, AuthorityHistories histories, Suggestions suggestions, Acts acts, CaseClock clock) {
        this.staff = staff;
        this.histories = histories;
        this.suggestions = suggestions;
        this.acts = acts;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView appoint(@PathVariable String id) {
        return AuthorityForms.staff(require(id), suggestions.people()).proposing("from", clock.today());
    }

    @PostMapping
    ModelAndView appoint(@PathVariable String id, @RequestParam Map<String, String> fields, RedirectAttributes flash) {
        var typed = new Typed(fields);
        var person = typed.read("person", "Give the user name of a person on record.", PersonId::new);
        var from = typed.change("from");
        var until = typed.optionalDate("until");
        return acts.go(
                AuthorityForms.staff(require(id), suggestions.people()),
                typed,
                () -> staff.appoint(
                        new AuthorityId(id),
                        person.get(),
                        from.get(),
                        until.get().orElse(null)),
                AuthorityPages.after(id, "They work for this authority now"),
                flash);
    }

    @GetMapping("/{post}/end")
    ModelAndView end(@PathVariable String id, @PathVariable UUID post) {
        return AuthorityForms.end(require(id), "staff", line(id, post)).proposing("until", clock.today());
    }

    @PostMapping("/{post}/end")
    ModelAndView end(
            @PathVariable String id,
            @PathVariable UUID post,
            @RequestParam Map<String, String> fields,
            RedirectAttributes flash) {
        var form = AuthorityForms.end(require(id), "staff", line(id, post));
        var typed = new Typed(fields);
        var lastDay = typed.change("until");
        return acts.go(
                form,
                typed,
                () -> List.of(staff.end(new AuthorityId(id), post, lastDay.get())),
                AuthorityPages.after(id, "The end of their work for this authority is on record"),
                flash);
    }

    private Row require(String id) {
        return histories.authority(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Row line(String authority, UUID post) {
        return histories.staff(authority).stream()
                .filter(row -> row.id().equals(post.toString()))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
