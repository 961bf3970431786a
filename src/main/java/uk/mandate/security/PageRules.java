package uk.mandate.security;

import static org.springframework.security.authorization.AuthorityAuthorizationManager.hasAuthority;
import static org.springframework.security.authorization.AuthorizationManagers.anyOf;
import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;
import static uk.mandate.security.Settled.SETTLED;

import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Which pages and resources which role may open. Finer questions, such as whose task it is, are the services' own. */
final class PageRules {
    private static final String[] ROLES_OF_AUDIT = {"auditor", "governance"};

    /** The last is an office: whoever holds it, or acts in it, rules on breaches. */
    private static final String[] READERS_OF_BREACHES = {"auditor", "governance", "monitoring-officer"};

    /** No script but our own files, nothing from elsewhere, and nobody frames us. */
    /** No typeface is loaded: the one that the components name is gov.uk's alone, and a slow style sheet of ours comes too late to say so. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; script-src 'self'; style-src 'self'"
            + " 'unsafe-inline'; img-src 'self' data:; font-src 'none'; object-src 'none'; base-uri 'none'; form-action"
            + " 'self'; frame-ancestors 'none'";

    private PageRules() {}

    static void ofThePages(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules,
            PrometheusToken prometheusToken) {
        rules.requestMatchers(
                        path("/sign-in"),
                        path("/sign-in/failed"),
                        path("/sign-out"),
                        path("/*.css"),
                        path("/*.js"),
                        path("/actuator/health/**"),
                        path("/register/**"))
                .permitAll()
                .requestMatchers(path("/sign-in/done"), path("/account/password"))
                .authenticated()
                .requestMatchers(path("/actuator/prometheus"))
                .access(administratorOr(prometheusToken))
                // Whose work lies untouched, and whom no e-mail reaches, is governance's to see too, not only the
                // administrator's.
                .requestMatchers(path("/admin/organisation/hand-over/**"), path("/admin/mail/**"))
                .hasAnyAuthority("administrator", "governance")
                .requestMatchers(path("/admin/**"), path("/training/**"), path("/actuator/**"))
                .hasAuthority("administrator")
                .requestMatchers(path("/audit/**"))
                .hasAnyAuthority(ROLES_OF_AUDIT)
                .requestMatchers(path("/breaches/**"))
                .hasAnyAuthority(READERS_OF_BREACHES);
        ofTheInterface(rules);
    }

    static void ofTheInterface(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules.requestMatchers(path("/api/v1/admin/**"), path("/api/v1/training/**"))
                .hasAuthority("administrator")
                .requestMatchers(path("/api/v1/audit/**"))
                .hasAnyAuthority(ROLES_OF_AUDIT)
                .requestMatchers(path("/api/v1/breaches/**"))
                .hasAnyAuthority(READERS_OF_BREACHES)
                .anyRequest()
                .access(SETTLED);
    }

    static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .permissionsPolicyHeader(permissions -> permissions.policy("camera=(), geolocation=(), microphone=()"));
    }

    private static AuthorizationManager<RequestAuthorizationContext> administratorOr(PrometheusToken token) {
        return anyOf(
                hasAuthority("administrator"),
                (authentication, context) -> new AuthorizationDecision(token.isIn(context)));
    }

    private static PathPatternRequestMatcher path(String pattern) {
        return withDefaults().matcher(pattern);
    }
}
