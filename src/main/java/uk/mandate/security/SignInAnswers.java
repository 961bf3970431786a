package uk.mandate.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.web.util.UriUtils;
import uk.mandate.accountability.PersonId;

/**
 * Where the sign-in form leads: onwards by way of the page that clears other people's drafts, or back with one sentence.
 * Whoever has to choose a password first is led there, rather than refused the page that they came for.
 */
class SignInAnswers implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
    private final Accounts accounts;

    SignInAnswers(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn) throws IOException {
        var account = accounts.find(new PersonId(signedIn.getName()));
        account.ifPresent(
                known -> request.getSession().setAttribute(FreshRolesFilter.PASSWORD_VERSION, known.passwordVersion()));
        var next = account.filter(Accounts.Account::mustChange).isPresent()
                ? "/account/password"
                : LocalPath.orStart(request.getParameter("next"));
        response.sendRedirect(
                request.getContextPath() + "/sign-in/done?next=" + UriUtils.encode(next, StandardCharsets.UTF_8));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException, ServletException {
        request.getRequestDispatcher("/sign-in/failed").forward(request, response);
    }
}
