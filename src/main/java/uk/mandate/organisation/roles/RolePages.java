package uk.mandate.organisation.roles;

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
import uk.mandate.accountability.PersonId;
import uk.mandate.calendar.CaseClock;
import uk.mandate.organisation.Role;
import uk.mandate.organisation.web.Acts;
import uk.mandate.organisation.web.Acts.Next;
import uk.mandate.organisation.web.Field;
import uk.mandate.organisation.web.Form;
import uk.mandate.organisation.web.Histories;
import uk.mandate.organisation.web.Row;
import uk.mandate.organisation.web.Suggestions;
import uk.mandate.organisation.web.Typed;

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

    @GetMapping("/grant")
    ModelAndView grant() {
        return grantForm().proposing("from", clock.today());
    }

    @PostMapping("/grant")
    ModelAndView grant(@RequestParam Map<String, String> fields, RedirectAttributes flash) {
        var typed = new Typed(fields);
        var person = typed.read("person", "Give the user name of a person on record.", PersonId::new);
        var role = typed.choice("role", Role.class, "Choose the role.");
        var from = typed.change("from");
        var until = typed.optionalDate("until");
        return acts.go(
                grantForm(),
                typed,
                () -> roles.grant(
                        role.get(), person.get(), from.get(), until.get().orElse(null)),
                new Next(HERE, "The role is granted"),
                flash);
    }

    @GetMapping("/{role}/{grant}/end")
    ModelAndView end(@PathVariable Role role, @PathVariable UUID grant) {
        return endForm(role, grant).proposing("until", clock.today());
    }

    @PostMapping("/{role}/{grant}/end")
    ModelAndView end(
            @PathVariable Role role,
            @PathVariable UUID grant,
            @RequestParam Map<String, String> fields,
            RedirectAttributes flash) {
        var typed = new Typed(fields);
        var lastDay = typed.change("until");
        return acts.go(
                endForm(role, grant),
                typed,
                () -> List.of(roles.end(grant, lastDay.get())),
                new Next(HERE, "The end of the role is on record"),
                flash);
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
                        Field.date("from", "First day", ""),
                        Field.date("until", "Last day, if known", "Leave it empty where no end is known."),
                        Field.reason()));
    }

    private Form endForm(Role role, UUID grant) {
        var row = grants(role).stream()
                .filter(known -> known.id().equals(grant.toString()))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new Form(
                "End the role of " + row.name(),
                role.title(),
                HERE + "/" + role + "/" + grant + "/end",
                HERE,
                "End the role",
                List.of(
                        Field.date("until", "Last day", "A role that has not begun by then is withdrawn."),
                        Field.reason()));
    }

    private List<Row> grants(Role role) {
        return histories.of(GRANTS, role.name());
    }
}
