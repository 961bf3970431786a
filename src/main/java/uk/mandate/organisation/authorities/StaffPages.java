package uk.mandate.organisation.authorities;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import uk.mandate.organisation.AuthorityId;
import uk.mandate.organisation.web.Acts;
import uk.mandate.organisation.web.Change;
import uk.mandate.organisation.web.ChangePage;
import uk.mandate.organisation.web.Row;
import uk.mandate.organisation.web.Rows;
import uk.mandate.organisation.web.Suggestions;

/** The forms with which people come to work for an authority and cease to. */
@Controller
@RequestMapping("/admin/organisation/authorities/{id}/staff")
class StaffPages {
    private final StaffService staff;
    private final AuthorityHistories histories;
    private final Suggestions suggestions;
    private final Acts acts;

    StaffPages(StaffService staff, AuthorityHistories histories, Suggestions suggestions, Acts acts) {
        this.staff = staff;
        this.histories = histories;
        this.suggestions = suggestions;
        this.acts = acts;
    }

    @ChangePage
    ModelAndView appoint(@PathVariable String id, HttpServletRequest request) {
        return acts.answer(request, AuthorityForms.staff(require(id), suggestions.people()), typed -> {
            var person = typed.person();
            var from = typed.change("from");
            var until = typed.optionalDate("until");
            return Change.of(
                    () -> staff.appoint(
                            new AuthorityId(id),
                            person.get(),
                            from.get(),
                            until.get().orElse(null)),
                    AuthorityPages.page(id),
                    "They work for this authority now");
        });
    }

    @ChangePage("/{post}/end")
    ModelAndView end(@PathVariable String id, @PathVariable UUID post, HttpServletRequest request) {
        var form = AuthorityForms.end(require(id), "staff", Rows.require(histories.staff(id), post));
        return acts.answer(request, form, typed -> {
            var lastDay = typed.change("until");
            return Change.ending(
                    () -> List.of(staff.end(new AuthorityId(id), post, lastDay.get())),
                    AuthorityPages.page(id),
                    "The end of their work for this authority is on record");
        });
    }

    private Row require(String id) {
        return Rows.require(histories.authority(id));
    }
}
