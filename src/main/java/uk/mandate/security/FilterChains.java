package uk.mandate.security;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;
import static uk.mandate.security.Settled.SETTLED;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.security.servlet.PathRequest;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.filter.OrderedRequestContextFilter;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import uk.mandate.accountability.Door;

/**
 * Who gets through which door. The engine's web applications are servlets of their own, inside which string patterns would
 * match the wrong part of the path; hence path patterns everywhere.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignInProperties.class)
class FilterChains {
    private static final String[] ROLES_OF_COCKPIT = {"governance", "administrator"};

    private final CurrentRoles roles;
    private final Accounts accounts;
    private final ObjectProvider<IdentityService> engine;
    private final StrangerTurnedAway turnedAway;

    FilterChains(
            CurrentRoles roles,
            Accounts accounts,
            ObjectProvider<IdentityService> engine,
            ApplicationEventPublisher events) {
        this.roles = roles;
        this.accounts = accounts;
        this.engine = engine;
        turnedAway = new StrangerTurnedAway(events);
    }

    /** Before the chains: Jersey's own comes after them, too late for whoever hears of a refusal and asks where it was. */
    @Bean
    OrderedRequestContextFilter requestContextFilter() {
        return new OrderedRequestContextFilter();
    }

    /** The engine's REST interface never reads a session: off it answers nobody, on it takes HTTP Basic alone. */
    @Bean
    @Order(1)
    SecurityFilterChain engineRest(HttpSecurity http, @Value("${mandate.engine-rest.enabled:false}") boolean enabled)
            throws Exception {
        http.securityMatcher(path("/engine-rest/**"));
        stateless(http);
        if (enabled) {
            http.authorizeHttpRequests(rules -> rules.anyRequest().access(SETTLED));
        } else {
            http.authorizeHttpRequests(rules -> rules.anyRequest().denyAll())
                    .httpBasic(AbstractHttpConfigurer::disable);
        }
        return http.build();
    }

    /** Programs with a name and a password: no session, no cross-site token, and no question that opens a browser's dialog. */
    @Bean
    @Order(2)
    SecurityFilterChain programs(HttpSecurity http) throws Exception {
        RequestMatcher withCredentials = request -> request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        http.securityMatcher(new AndRequestMatcher(path("/api/**"), withCredentials));
        stateless(http);
        http.authorizeHttpRequests(PageRules::ofTheInterface);
        return http.build();
    }

    /** Tasklist, Cockpit and Admin; they have their own cross-site token and headers. */
    @Bean
    @Order(3)
    SecurityFilterChain webapps(HttpSecurity http) throws Exception {
        http.securityMatcher(path("/camunda/**"))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(
                        rules -> rules.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(
                                        path("/camunda/api/admin/setup/**"),
                                        path("/camunda/api/admin/auth/user/*/login/**"),
                                        path("/camunda/app/admin/*/setup/**"))
                                .denyAll()
                                .requestMatchers(path(HttpMethod.GET, "/camunda/api/admin/auth/user/*"))
                                .access(SETTLED)
                                .requestMatchers(path("/camunda/app/admin/**"), path("/camunda/api/admin/**"))
                                .hasAuthority("administrator")
                                .requestMatchers(path("/camunda/app/cockpit/**"), path("/camunda/api/cockpit/**"))
                                .hasAnyAuthority(ROLES_OF_COCKPIT)
                                .anyRequest()
                                .access(SETTLED))
                .logout(out -> out.logoutRequestMatcher(path(HttpMethod.POST, "/camunda/api/admin/auth/user/*/logout"))
                        .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)));
        return withSession(http, Door.TASKLIST).build();
    }

    /** Our own pages, and the interface as a page's script calls it. */
    @Bean
    @Order(4)
    SecurityFilterChain pages(HttpSecurity http, PrometheusToken prometheusToken) throws Exception {
        http.authorizeHttpRequests(rules -> {
                    rules.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                            .permitAll()
                            .requestMatchers(PathRequest.toStaticResources().atCommonLocations())
                            .permitAll();
                    PageRules.ofThePages(rules, prometheusToken);
                })
                .formLogin(form -> {
                    var answers = new SignInAnswers(accounts);
                    form.loginPage("/sign-in").successHandler(answers).failureHandler(answers);
                })
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?signed-out"))
                .headers(PageRules::headers);
        return withSession(http, Door.PAGE).build();
    }

    private HttpSecurity withSession(HttpSecurity http, Door door) throws Exception {
        return http
                // A new session at sign-in, with nothing in it: what a stranger or the person before left is gone.
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.newSession()))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(turnedAway).accessDeniedHandler(turnedAway))
                .addFilterBefore(new FreshRolesFilter(roles, accounts), AnonymousAuthenticationFilter.class)
                .addFilterBefore(acting(door), AuthorizationFilter.class);
    }

    private void stateless(HttpSecurity http) throws Exception {
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

    private static PathPatternRequestMatcher path(String pattern) {
        return withDefaults().matcher(pattern);
    }

    private static PathPatternRequestMatcher path(HttpMethod method, String pattern) {
        return withDefaults().matcher(method, pattern);
    }
}
