package uk.mandate.organisation.offices;

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
import uk.mandate.accountability.OfficeId;
import uk.mandate.accountability.PersonId;
import uk.mandate.calendar.CaseClock;
import uk.mandate.organisation.offices.OfficeForms.Holders;
import uk.mandate.organisation.web.Acts;
import uk.mandate.organisation.web.Acts.Next;
import uk.mandate.organisation.web.Row;
import uk.mandate.organisation.web.Suggestions;
import uk.mandate.organisation.web.Typed;

/** The pages of offices: who holds them, who held them, and how that changes. */
@Controller
@RequestMapping("/admin/organisation")
class OfficePages {
    private final OfficeService offices;
    private final OfficeHistories histories;
    private final Suggestions suggestions;
    private final Acts acts;
    private final CaseClock clock;

    OfficePages(OfficeService offices, OfficeHistories histories, Suggestions suggestions, Acts acts, CaseClock clock) {
        this.offices = offices;
        this.histories = histories;
        this.suggestions = suggestions;
        this.acts = acts;
        this.clock = clock;
    }

    @GetMapping("/offices")
    String list(Model model) {
        model.addAttribute("offices", histories.offices(clock.today()));
        model.addAttribute("today", clock.today());
        return "organisation/offices";
    }

    @GetMapping("/offices/{id}")
    String office(@PathVariable String id, Model model) {
        model.addAttribute("office", require(id));
        model.addAttribute("holders", histories.holders(id));
        model.addAttribute("today", clock.today());
        return "organisation/office";
    }

    @GetMapping("/new/office")
    ModelAndView establish() {
        return OfficeForms.establish().proposing("from", clock.today());
    }

    @PostMapping("/new/office")
    ModelAndView establish(@RequestParam Map<String, String> fields, RedirectAttributes flash) {
        var typed = new Typed(fields);
        var id = typed.read("id", "Give an id of lower-case letters, digits and hyphens.", OfficeId::new);
        var name = typed.text("name", "Give the office's name.");
        var holders = typed.choice("holders", Holders.class, "Say whether the office has one holder or several.");
        var from = typed.change("from");
        return acts.go(
                OfficeForms.establish(),
                typed,
                () -> offices.establish(id.get(), name.get(), holders.get() == Holders.ONE, from.get()),
                after(typed.raw("id").strip(), "The office is on record"),
                flash);
    }

    @GetMapping("/offices/{id}/appoint")
    ModelAndView appoint(@PathVariable String id) {
        return OfficeForms.appoint(require(id), suggestions.people()).proposing("from", clock.today());
    }

    @PostMapping("/offices/{id}/appoint")
    ModelAndView appoint(@PathVariable String id, @RequestParam Map<String, String> fields, RedirectAttributes flash) {
        var form = OfficeForms.appoint(require(id), suggestions.people());
        var typed = new Typed(fields);
        var person = typed.read("person", "Give the user name of a person on record.", PersonId::new);
        var manner =
                typed.choice("manner", Manner.class, "Say whether they hold the office substantively or act in it.");
        var from = typed.change("from");
        var until = typed.optionalDate("until");
        return acts.go(
                form,
                typed,
                () -> offices.appoint(
                        new OfficeId(id),
                        person.get(),
                        manner.get(),
                        from.get(),
                        until.get().orElse(null)),
                after(id, "The holder is appointed"),
                flash);
    }

    @GetMapping("/offices/{id}/holders/{holder}/end")
    ModelAndView end(@PathVariable String id, @PathVariable UUID holder) {
        return OfficeForms.end(require(id), holder(id, holder)).proposing("until", clock.today());
    }

    @PostMapping("/offices/{id}/holders/{holder}/end")
    ModelAndView end(
            @PathVariable String id,
            @PathVariable UUID holder,
            @RequestParam Map<String, String> fields,
            RedirectAttributes flash) {
        var form = OfficeForms.end(require(id), holder(id, holder));
        var typed = new Typed(fields);
        var lastDay = typed.change("until");
        return acts.go(
                form,
                typed,
                () -> List.of(offices.end(new OfficeId(id), holder, lastDay.get())),
                after(id, "The end of the holding is on record"),
                flash);
    }

    @GetMapping("/offices/{id}/abolish")
    ModelAndView abolish(@PathVariable String id) {
        return OfficeForms.abolish(require(id)).empty();
    }

    @PostMapping("/offices/{id}/abolish")
    ModelAndView abolish(@PathVariable String id, @RequestParam Map<String, String> fields, RedirectAttributes flash) {
        var form = OfficeForms.abolish(require(id));
        var typed = new Typed(fields);
        var lastDay = typed.change("until");
        return acts.go(
                form,
                typed,
                () -> offices.abolish(new OfficeId(id), lastDay.get()),
                after(id, "The office's end is on record"),
                flash);
    }

    private static Next after(String office, String notice) {
        return new Next(OfficeForms.HERE + "/" + office, notice);
    }

    private Row require(String id) {
        return histories.office(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Row holder(String office, UUID holder) {
        return histories.holders(office).stream()
                .filter(row -> row.id().equals(holder.toString()))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
