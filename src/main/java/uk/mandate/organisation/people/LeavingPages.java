package uk.mandate.organisation.people;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import uk.mandate.accountability.PersonId;
import uk.mandate.calendar.CaseClock;
import uk.mandate.organisation.standing.DatedChange;
import uk.mandate.organisation.web.Acts;
import uk.mandate.organisation.web.Change;
import uk.mandate.organisation.web.ChangePage;
import uk.mandate.organisation.web.Row;
import uk.mandate.organisation.web.Rows;

/** The pages on which a leaving is put on record and, until its day has passed, changed or taken back. */
@Controller
@RequestMapping("/admin/organisation/people/{id}")
class LeavingPages {
    private final LeavingService leavings;
    private final PersonHistories histories;
    private final Acts acts;
    private final CaseClock clock;

    LeavingPages(LeavingService leavings, PersonHistories histories, Acts acts, CaseClock clock) {
        this.leavings = leavings;
        this.histories = histories;
        this.acts = acts;
        this.clock = clock;
    }

    @ChangePage("/leave")
    ModelAndView leave(@PathVariable String id, HttpServletRequest request) {
        return acts.answer(request, LeavingForms.leave(require(id)), typed -> {
            var lastDay = typed.change("until");
            return Change.ending(
                    () -> leavings.leave(new PersonId(id), lastDay.get()),
                    "/admin/organisation/hand-over/" + id,
                    "The leaving is on record, and everything they held ends with it");
        });
    }

    @ChangePage("/last-day")
    ModelAndView changeLastDay(@PathVariable String id, HttpServletRequest request) {
        return acts.answer(request, LeavingForms.changeLastDay(require(id)), typed -> {
            var lastDay = typed.change("until");
            return Change.ending(
                    () -> leavings.changeLastDay(new PersonId(id), lastDay.get()),
                    LeavingForms.PEOPLE + id,
                    "The last day is changed");
        });
    }

    @ChangePage("/stay")
    ModelAndView stay(@PathVariable String id, HttpServletRequest request) {
        return acts.answer(request, LeavingForms.stay(require(id)), typed -> {
            var reason = typed.reason();
            return Change.ending(
                    () -> leavings.stay(new PersonId(id), new DatedChange(clock.today(), reason.get())),
                    LeavingForms.PEOPLE + id,
                    "The leaving is taken back, and they stay on record");
        });
    }

    private Row require(String id) {
        return Rows.require(histories.person(id));
    }
}
