package uk.mandate.organisation.roles;

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
import uk.mandate.organisation.Role;
import uk.mandate.organisation.web.Acts;
import uk.mandate.organisation.web.Change;
import uk.mandate.organisation.web.ChangePage;
import uk.mandate.organisation.web.Field;
import uk.mandate.organisation.web.Form;
import uk.mandate.organisation.web.Histories;
import uk.mandate.organisation.web.Row;
import uk.mandate.organisation.web.Rows;
import uk.mandate.organisation.web.Suggestions;

/** The page of roles: who is governance staff, auditor or administrator, and how that changes. */
@Controller
@RequestMapping("/admin/organisation/roles")
class RolePages {
    private static final String HERE = "/admin/organisation/roles";
    private static final String GRANTS =
            """
            select g.id, g.person as subject, p.name, '' as detail, g.stands_from, g.stands_until, g.withdrawn
            from role_grants g join people p on p.id = g.person where g.role = :subject""";

    private final RoleService roles;
    private final Histories histories;
    private final Suggestions suggestions;
    private final Acts acts;
    private final CaseClock clock;

    RolePages(RoleService roles, Histories histories, Suggestions suggestions, Acts acts, CaseClock clock) {
        this.roles = roles;
        this.histories = histories;
        this.suggestions = suggestions;
        this.acts = acts;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("governance", grants(Role.GOVERNANCE));
        model.addAttribute("auditor", grants(Role.AUDITOR));
        model.addAttribute("administrator", grants(Role.ADMINISTRATOR));
        model.addAttribute("today", clock.today());
        return "organisation/roles";
    }

    @ChangePage("/grant")
    ModelAndView grant(HttpServletRequest request) {
        return acts.answer(request, grantForm(), typed -> {
            var person = typed.person();
            var role = typed.choice("role", Role.class, "Choose the role.");
            var from = typed.change("from");
            var until = typed.optionalDate("until");
            return Change.of(
                    () -> roles.grant(
                            role.get(), person.get(), from.get(), until.get().orElse(null)),
                    HERE,
                    "The role is granted");
        });
    }

    @ChangePage("/{role}/{grant}/end")
    ModelAndView end(@PathVariable Role role, @PathVariable UUID grant, HttpServletRequest request) {
        return acts.answer(request, endForm(role, grant), typed -> {
            var lastDay = typed.change("until");
            return Change.ending(
                    () -> List.of(roles.end(grant, lastDay.get())), HERE, "The end of the role is on record");
        });
    }

    private Form grantForm() {
        return new Form(
                "Grant a role",
                "",
                HERE + "/grant",
                HERE,
                "Grant the role",
                List.of(
                        Field.suggested("person", "Person", "Their user name.", suggestions.people()),
                        Field.choice("role", "Role", Role.values(), Role::title),
                        Field.today("from", "First day", ""),
                        Field.date("until", "Last day, if known", "Leave it empty where no end is known."),
                        Field.reason()));
    }

    private Form endForm(Role role, UUID grant) {
        var row = Rows.require(grants(role), grant);
        return new Form(
                "End the role of " + row.name(),
                role.title(),
                HERE + "/" + role + "/" + grant + "/end",
                HERE,
                "End the role",
                List.of(
                        Field.today("until", "Last day", "A role that has not begun by then is withdrawn."),
                        Field.reason()));
    }

    private List<Row> grants(Role role) {
        return histories.of(GRANTS, role.name());
    }
}
