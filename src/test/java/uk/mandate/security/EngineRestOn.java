package uk.mandate.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The engine's REST interface as it is where it is turned on, for requests that carry this test's header; without the header
 * it is off, as it is by default. So one context shows both.
 */
@Configuration(proxyBeanMethods = false)
public class EngineRestOn {
    /** Sent by tests only. */
    public static final String HEADER = "X-Test-Engine-Rest";

    @Bean
    @Order(0)
    SecurityFilterChain engineRestTurnedOn(EngineChains chains, HttpSecurity http) throws Exception {
        var turnedOn = chains.engineRest(http, true);
        return new DefaultSecurityFilterChain(
                request -> request.getHeader(HEADER) != null && turnedOn.matches(request), turnedOn.getFilters());
    }
}
