package uk.mandate.security;

import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.mandate.accountability.ActRefused;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.Refusal;

/** The page on which people choose their own password. */
@Controller
@RequestMapping("/account/password")
class PasswordPages {
    private final Accounts accounts;
    private final OwnPassword ownPassword;
    private final ApplicationEventPublisher events;

    PasswordPages(Accounts accounts, OwnPassword ownPassword, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.ownPassword = ownPassword;
        this.events = events;
    }

    @GetMapping
    String page(Principal signedIn, Model model) {
        model.addAttribute("person", signedIn.getName());
        model.addAttribute(
                "mustChange",
                accounts.find(person(signedIn))
                        .map(Accounts.Account::mustChange)
                        .orElse(false));
        return "security/password";
    }

    @PostMapping
    String change(
            Principal signedIn,
            HttpSession session,
            @RequestParam String current,
            @RequestParam String chosen,
            @RequestParam String repeated,
            RedirectAttributes shown) {
        try {
            if (!chosen.equals(repeated)) {
                throw new Refusal("The two new passwords differ; type the same one twice.");
            }
            ownPassword.change(person(signedIn), current, chosen);
            accounts.find(person(signedIn))
                    .ifPresent(account ->
                            session.setAttribute(FreshRolesFilter.PASSWORD_VERSION, account.passwordVersion()));
            shown.addFlashAttribute("changed", true);
        } catch (Refusal refusal) {
            events.publishEvent(ActRefused.onPage("/account/password", null, refusal));
            shown.addFlashAttribute("refusal", refusal.sentence());
        }
        return "redirect:/account/password";
    }

    private static PersonId person(Principal signedIn) {
        return new PersonId(signedIn.getName());
    }
}
