package uk.mandate.process;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What stands between the network and the engine's own REST resources and pages, inside sign-in. */
@Configuration(proxyBeanMethods = false)
class EngineWebFilters {

    @Bean
    FilterRegistrationBean<WebappPages> webappPages() {
        var filter = new FilterRegistrationBean<>(new WebappPages());
        filter.addUrlPatterns("/camunda/app/*");
        filter.setOrder(-85);
        return filter;
    }

    @Bean
    FilterRegistrationBean<EngineApiGuard> engineApiGuard(ObjectMapper json, AfterRollBack refusals) {
        var filter = new FilterRegistrationBean<>(new EngineApiGuard(json, refusals));
        filter.addUrlPatterns("/camunda/api/*", "/engine-rest/*");
        filter.setOrder(-85);
        return filter;
    }

    @Bean
    FilterRegistrationBean<EngineResponses> engineResponses(ObjectMapper json, AfterRollBack refusals) {
        var filter = new FilterRegistrationBean<>(new EngineResponses(json, refusals));
        filter.addUrlPatterns("/camunda/api/*", "/engine-rest/*");
        filter.setOrder(-80);
        return filter;
    }
}
