package uk.mandate.security;

import static uk.mandate.security.ChainParts.path;
import static uk.mandate.security.Settled.SETTLED;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.filter.OrderedRequestContextFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import uk.mandate.accountability.Door;

/** Who gets through which of the engine's doors. */
@Configuration(proxyBeanMethods = false)
class EngineChains {
    private static final String[] ROLES_OF_COCKPIT = {"governance", "administrator"};

    private final ChainParts parts;

    EngineChains(ChainParts parts) {
        this.parts = parts;
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
        parts.stateless(http);
        if (enabled) {
            http.authorizeHttpRequests(rules -> rules.anyRequest().access(SETTLED));
        } else {
            http.authorizeHttpRequests(rules -> rules.anyRequest().denyAll())
                    .httpBasic(AbstractHttpConfigurer::disable);
        }
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
        return parts.withSession(http, Door.TASKLIST).build();
    }
}
