package uk.mandate.organisation.bodies;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
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
import uk.mandate.calendar.CaseClock;
import uk.mandate.organisation.AuthorityId;
import uk.mandate.organisation.BodyId;
import uk.mandate.organisation.web.Acts;
import uk.mandate.organisation.web.Acts.Next;
import uk.mandate.organisation.web.Form;
import uk.mandate.organisation.web.Row;
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

    @GetMapping("/new/body")
    ModelAndView establish() {
        return BodyForms.establish().proposing("from", clock.today());
    }

    @PostMapping("/new/body")
    ModelAndView establish(@RequestParam Map<String, String> fields, RedirectAttributes flash) {
        var typed = new Typed(fields);
        var id = typed.read("id", "Give an id of lower-case letters, digits and hyphens.", BodyId::new);
        var name = typed.text("name", "Give the body's name.");
        var kind = typed.choice("kind", BodyKind.class, "Choose what kind of body it is.");
        var from = typed.change("from");
        return acts.go(
                BodyForms.establish(),
                typed,
                () -> bodies.establish(id.get(), name.get(), kind.get(), from.get()),
                after(typed.raw("id").strip(), "The body is on record"),
                flash);
    }

    @GetMapping("/bodies/{id}/person")
    ModelAndView seatPerson(@PathVariable String id) {
        return BodyForms.seatPerson(require(id), suggestions.people()).proposing("from", clock.today());
    }

    @PostMapping("/bodies/{id}/person")
    ModelAndView seatPerson(
            @PathVariable String id, @RequestParam Map<String, String> fields, RedirectAttributes flash) {
        var typed = new Typed(fields);
        var person = typed.read("person", "Give the user name of a person on record.", PersonId::new);
        return seat(
                BodyForms.seatPerson(require(id), suggestions.people()),
                id,
                typed,
                () -> Member.of(person.get()),
                flash);
    }

    @GetMapping("/bodies/{id}/authority")
    ModelAndView seatAuthority(@PathVariable String id) {
        return BodyForms.seatAuthority(require(id), suggestions.authorities()).proposing("from", clock.today());
    }

    @PostMapping("/bodies/{id}/authority")
    ModelAndView seatAuthority(
            @PathVariable String id, @RequestParam Map<String, String> fields, RedirectAttributes flash) {
        var typed = new Typed(fields);
        var authority = typed.read("authority", "Give the id of an authority on record.", AuthorityId::new);
        return seat(
                BodyForms.seatAuthority(require(id), suggestions.authorities()),
                id,
                typed,
                () -> Member.of(authority.get()),
                flash);
    }

    private ModelAndView seat(Form form, String body, Typed typed, Supplier<Member> member, RedirectAttributes flash) {
        var seat = typed.choice("seat", Seat.class, "Choose the seat.");
        var from = typed.change("from");
        var until = typed.optionalDate("until");
        return acts.go(
                form,
                typed,
                () -> bodies.appoint(
                        new BodyId(body),
                        member.get(),
                        seat.get(),
                        from.get(),
                        until.get().orElse(null)),
                after(body, "The member is appointed"),
                flash);
    }

    @GetMapping("/bodies/{id}/members/{member}/end")
    ModelAndView end(@PathVariable String id, @PathVariable UUID member) {
        return BodyForms.end(require(id), member(id, member)).proposing("until", clock.today());
    }

    @PostMapping("/bodies/{id}/members/{member}/end")
    ModelAndView end(
            @PathVariable String id,
            @PathVariable UUID member,
            @RequestParam Map<String, String> fields,
            RedirectAttributes flash) {
        var form = BodyForms.end(require(id), member(id, member));
        var typed = new Typed(fields);
        var lastDay = typed.change("until");
        return acts.go(
                form,
                typed,
                () -> List.of(bodies.end(new BodyId(id), member, lastDay.get())),
                after(id, "The end of the membership is on record"),
                flash);
    }

    @GetMapping("/bodies/{id}/abolish")
    ModelAndView abolish(@PathVariable String id) {
        return BodyForms.abolish(require(id)).empty();
    }

    @PostMapping("/bodies/{id}/abolish")
    ModelAndView abolish(@PathVariable String id, @RequestParam Map<String, String> fields, RedirectAttributes flash) {
        var typed = new Typed(fields);
        var lastDay = typed.change("until");
        return acts.go(
                BodyForms.abolish(require(id)),
                typed,
                () -> bodies.abolish(new BodyId(id), lastDay.get()),
                after(id, "The body's end is on record"),
                flash);
    }

    private static Next after(String body, String notice) {
        return new Next(BodyForms.HERE + "/" + body, notice);
    }

    private Row require(String id) {
        return histories.body(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Row member(String body, UUID member) {
        return histories.members(body).stream()
                .filter(row -> row.id().equals(member.toString()))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
