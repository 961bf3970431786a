package uk.mandate.security.engine;

import java.util.Map;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes our one session the web applications' session too. */
@Configuration(proxyBeanMethods = false)
class WebappSignIn {
    /** After Spring Security's chains, before the web applications' own filters. */
    private static final int AFTER_THE_CHAINS = -90;

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> webappSignInFilter() {
        var registration = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        registration.setInitParameters(Map.of(
                ProcessEngineAuthenticationFilter.AUTHENTICATION_PROVIDER_PARAM, WebappIdentity.class.getName()));
        registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        registration.setOrder(AFTER_THE_CHAINS);
        return registration;
    }
}
