package uk.mandate.organisation.people;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import uk.mandate.accountability.PersonId;
import uk.mandate.organisation.web.Acts;
import uk.mandate.organisation.web.Change;
import uk.mandate.organisation.web.ChangePage;
import uk.mandate.organisation.web.Row;
import uk.mandate.organisation.web.Rows;

/** The pages on which somebody's e-mail address is given, replaced and taken off. */
@Controller
@RequestMapping("/admin/organisation/people/{id}")
class EmailPages {
    private static final String HERE = "/admin/organisation/people/";

    private final EmailService emails;
    private final PersonHistories histories;
    private final Acts acts;

    EmailPages(EmailService emails, PersonHistories histories, Acts acts) {
        this.emails = emails;
        this.histories = histories;
        this.acts = acts;
    }

    @ChangePage("/email")
    ModelAndView give(@PathVariable String id, HttpServletRequest request) {
        return acts.answer(request, EmailForms.give(require(id)), typed -> {
            var address = typed.text("email", "Give the address, such as jo.smith@council.example.");
            var reason = typed.reason();
            return Change.of(
                    () -> emails.give(new PersonId(id), address.get(), reason.get()),
                    HERE + id,
                    "Mandate writes to them at this address");
        });
    }

    @ChangePage("/no-email")
    ModelAndView remove(@PathVariable String id, HttpServletRequest request) {
        return acts.answer(request, EmailForms.remove(require(id)), typed -> {
            var reason = typed.reason();
            return Change.of(
                    () -> emails.remove(new PersonId(id), reason.get()),
                    HERE + id,
                    "The address is taken off, and Mandate writes to them no more");
        });
    }

    private Row require(String id) {
        return Rows.require(histories.person(id));
    }
}
