package uk.mandate.organisation.offices;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import uk.mandate.accountability.OfficeId;
import uk.mandate.calendar.CaseClock;
import uk.mandate.organisation.offices.OfficeForms.Holders;
import uk.mandate.organisation.web.Acts;
import uk.mandate.organisation.web.Change;
import uk.mandate.organisation.web.ChangePage;
import uk.mandate.organisation.web.Row;
import uk.mandate.organisation.web.Rows;
import uk.mandate.organisation.web.Suggestions;

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

    @ChangePage("/new/office")
    ModelAndView establish(HttpServletRequest request) {
        return acts.answer(request, OfficeForms.establish(), typed -> {
            var id = typed.read("id", "Give an id of lower-case letters, digits and hyphens.", OfficeId::new);
            var name = typed.text("name", "Give the office's name.");
            var holders = typed.choice("holders", Holders.class, "Say whether the office has one holder or several.");
            var from = typed.change("from");
            return Change.of(
                    () -> offices.establish(id.get(), name.get(), holders.get() == Holders.ONE, from.get()),
                    page(typed.raw("id").strip()),
                    "The office is on record");
        });
    }

    @ChangePage("/offices/{id}/appoint")
    ModelAndView appoint(@PathVariable String id, HttpServletRequest request) {
        return acts.answer(request, OfficeForms.appoint(require(id), suggestions.people()), typed -> {
            var person = typed.person();
            var manner = typed.choice(
                    "manner", Manner.class, "Say whether they hold the office substantively or act in it.");
            var from = typed.change("from");
            var until = typed.optionalDate("until");
            return Change.of(
                    () -> offices.appoint(
                            new OfficeId(id),
                            person.get(),
                            manner.get(),
                            from.get(),
                            until.get().orElse(null)),
                    page(id),
                    "The holder is appointed");
        });
    }

    @ChangePage("/offices/{id}/holders/{holder}/end")
    ModelAndView end(@PathVariable String id, @PathVariable UUID holder, HttpServletRequest request) {
        var form = OfficeForms.end(require(id), Rows.require(histories.holders(id), holder));
        return acts.answer(request, form, typed -> {
            var lastDay = typed.change("until");
            return Change.ending(
                    () -> List.of(offices.end(new OfficeId(id), holder, lastDay.get())),
                    page(id),
                    "The end of the holding is on record");
        });
    }

    @ChangePage("/offices/{id}/abolish")
    ModelAndView abolish(@PathVariable String id, HttpServletRequest request) {
        return acts.answer(request, OfficeForms.abolish(require(id)), typed -> {
            var lastDay = typed.change("until");
            return Change.of(
                    () -> offices.abolish(new OfficeId(id), lastDay.get()), page(id), "The office's end is on record");
        });
    }

    private static String page(String office) {
        return OfficeForms.HERE + "/" + office;
    }

    private Row require(String id) {
        return Rows.require(histories.office(id));
    }
}
