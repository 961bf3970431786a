package uk.mandate.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page for pages, Tasklist, Cockpit and Admin alike, and the short stop after it. */
@Controller
class SignInPages {

    @GetMapping("/sign-in")
    String page(
            @Nullable Principal signedIn,
            @RequestParam(required = false) @Nullable String next,
            @RequestParam(required = false) @Nullable String ended,
            @RequestParam(name = "signed-out", required = false) @Nullable String signedOut,
            Model model) {
        if (signedIn != null) {
            return "redirect:" + LocalPath.orStart(next);
        }
        model.addAttribute("next", LocalPath.orStart(next));
        model.addAttribute("ended", ended != null);
        model.addAttribute("signedOut", signedOut != null);
        return "security/sign-in";
    }

    /** Reached by a forward from the filter that checked the password; the name that was typed is kept. */
    @PostMapping("/sign-in/failed")
    String failed(
            @RequestParam(required = false) @Nullable String username,
            @RequestParam(required = false) @Nullable String next,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        model.addAttribute("failed", true);
        model.addAttribute("username", username);
        model.addAttribute("next", LocalPath.orStart(next));
        return "security/sign-in";
    }

    /** Takes other people's drafts out of the browser, which only a script there can do, and goes on. */
    @GetMapping("/sign-in/done")
    String done(
            Principal signedIn,
            @RequestParam(required = false) @Nullable String next,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var onwards = request.getContextPath() + LocalPath.orStart(next);
        model.addAttribute("person", signedIn.getName());
        model.addAttribute("next", onwards);
        // Without scripts there are no drafts, and the browser goes on by itself.
        response.setHeader("Refresh", "2; url=" + onwards);
        return "security/signed-in";
    }
}
