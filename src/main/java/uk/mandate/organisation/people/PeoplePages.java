package uk.mandate.organisation.people;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.mandate.accountability.PersonId;
import uk.mandate.calendar.CaseClock;
import uk.mandate.organisation.EmailAddresses;
import uk.mandate.organisation.web.Acts;
import uk.mandate.organisation.web.Change;
import uk.mandate.organisation.web.ChangePage;
import uk.mandate.organisation.web.Row;
import uk.mandate.organisation.web.Rows;

/** The pages of people: find, open, register, and what is done about their sign-in. */
@Controller
@RequestMapping("/admin/organisation")
class PeoplePages {
    private static final String HERE = "/admin/organisation/people";

    private final PeopleService people;
    private final PeopleList list;
    private final PersonHistories histories;
    private final SignInDesk signIn;
    private final EmailAddresses emails;
    private final Acts acts;
    private final CaseClock clock;

    PeoplePages(
            PeopleService people,
            PeopleList list,
            PersonHistories histories,
            SignInDesk signIn,
            EmailAddresses emails,
            Acts acts,
            CaseClock clock) {
        this.people = people;
        this.list = list;
        this.histories = histories;
        this.signIn = signIn;
        this.emails = emails;
        this.acts = acts;
        this.clock = clock;
    }

    @GetMapping("/people")
    String find(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "name") String sort,
            @RequestParam(defaultValue = "false") boolean descending,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var search = new PeopleList.Search(words, sort, descending, page);
        model.addAttribute("search", search);
        model.addAttribute("found", list.find(search, clock.today()));
        model.addAttribute("today", clock.today());
        return "organisation/people";
    }

    @GetMapping("/people/{id}")
    String person(@PathVariable String id, Model model) {
        model.addAttribute("person", require(id));
        model.addAttribute("held", histories.held(id));
        model.addAttribute("email", emails.of(new PersonId(id)).orElse(""));
        model.addAttribute("today", clock.today());
        model.addAttribute(
                "signIn",
                signIn.isOpen(new PersonId(id))
                        .map(open -> open ? "open" : "stopped")
                        .orElse("none"));
        return "organisation/person";
    }

    @ChangePage("/new/person")
    ModelAndView register(HttpServletRequest request) {
        return acts.answer(request, PeopleForms.register(), typed -> {
            var id = typed.read("id", "Give an id of lower-case letters, digits, dots and hyphens.", PersonId::new);
            var name = typed.text("name", "Give the person's name.");
            var from = typed.change("from");
            return Change.of(
                            () -> people.register(id.get(), name.get(), from.get()),
                            HERE + "/" + typed.raw("id").strip(),
                            "The person is on record")
                    .showingOnce(() -> signIn.takeOneTimePassword(id.get()));
        });
    }

    @ChangePage("/people/{id}/new-password")
    ModelAndView giveNewPassword(@PathVariable String id, HttpServletRequest request) {
        return acts.answer(request, SignInForms.newPassword(require(id)), typed -> {
            var reason = typed.reason();
            return Change.of(
                            () -> signIn.giveNewPassword(new PersonId(id), reason.get()),
                            HERE + "/" + id,
                            "The old password no longer works, and their sessions have ended")
                    .showingOnce(() -> signIn.takeOneTimePassword(new PersonId(id)));
        });
    }

    @ChangePage("/people/{id}/stop-sign-in")
    ModelAndView stopSignIn(@PathVariable String id, HttpServletRequest request) {
        return acts.answer(request, SignInForms.stop(require(id)), typed -> {
            var reason = typed.reason();
            return Change.of(
                    () -> signIn.stop(new PersonId(id), reason.get()),
                    HERE + "/" + id,
                    "They can no longer sign in, and their sessions have ended");
        });
    }

    @ChangePage("/people/{id}/allow-sign-in")
    ModelAndView allowSignIn(@PathVariable String id, HttpServletRequest request) {
        return acts.answer(request, SignInForms.allow(require(id)), typed -> {
            var reason = typed.reason();
            return Change.of(
                    () -> signIn.allow(new PersonId(id), reason.get()),
                    HERE + "/" + id,
                    "They can sign in again, with the password that they had");
        });
    }

    private Row require(String id) {
        return Rows.require(histories.person(id));
    }
}
