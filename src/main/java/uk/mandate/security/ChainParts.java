package uk.mandate.security;

import jakarta.servlet.Filter;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.Door;

/**
 * What the chains have in common: with a session or without one. The engine's web applications are servlets of their own,
 * inside which string patterns would match the wrong part of the path; hence path patterns everywhere.
 */
@Component
class ChainParts {
    private final CurrentRoles roles;
    private final Accounts accounts;
    private final ObjectProvider<IdentityService> engine;
    private final StrangerTurnedAway turnedAway;

    ChainParts(
            CurrentRoles roles,
            Accounts accounts,
            ObjectProvider<IdentityService> engine,
            ApplicationEventPublisher events) {
        this.roles = roles;
        this.accounts = accounts;
        this.engine = engine;
        turnedAway = new StrangerTurnedAway(events);
    }

    static PathPatternRequestMatcher path(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }

    static PathPatternRequestMatcher path(HttpMethod method, String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(method, pattern);
    }

    /** For people at a browser. */
    HttpSecurity withSession(HttpSecurity http, Door door) throws Exception {
        return http
                // A new session at sign-in, with nothing in it: what a stranger or the person before left is gone.
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.newSession()))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(turnedAway).accessDeniedHandler(turnedAway))
                .addFilterBefore(new FreshRolesFilter(roles, accounts), AnonymousAuthenticationFilter.class)
                .addFilterBefore(acting(door), AuthorizationFilter.class);
    }

    /** For programs, which send a name and a password with each call. */
    void stateless(HttpSecurity http) throws Exception {
        var unauthorized = new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED);
        http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .httpBasic(basic -> basic.authenticationEntryPoint(unauthorized))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(unauthorized).accessDeniedHandler(turnedAway))
                .addFilterBefore(acting(Door.API), AuthorizationFilter.class);
    }

    private Filter acting(Door door) {
        return new ActingFilter(door, engine::getObject);
    }
}
