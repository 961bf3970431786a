package uk.mandate.security;

import static uk.mandate.security.ChainParts.path;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.autoconfigure.security.servlet.PathRequest;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import uk.mandate.accountability.Door;

/** Who gets through which of our own doors. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignInProperties.class)
class PageChains {
    private final ChainParts parts;
    private final Accounts accounts;

    PageChains(ChainParts parts, Accounts accounts) {
        this.parts = parts;
        this.accounts = accounts;
    }

    /** Programs with a name and a password: no session, no cross-site token, and no question that opens a browser's dialog. */
    @Bean
    @Order(2)
    SecurityFilterChain programs(HttpSecurity http) throws Exception {
        RequestMatcher withCredentials = request -> request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        http.securityMatcher(new AndRequestMatcher(path("/api/**"), withCredentials));
        parts.stateless(http);
        http.authorizeHttpRequests(PageRules::ofTheInterface);
        return http.build();
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
        return parts.withSession(http, Door.PAGE).build();
    }
}
