package uk.mandate.process;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What stands between the network and the engine's own REST resources, inside sign-in. */
@Configuration(proxyBeanMethods = false)
class EngineWebFilters {

    @Bean
    FilterRegistrationBean<AnswerResponses> answerResponses(ObjectMapper json) {
        var filter = new FilterRegistrationBean<>(new AnswerResponses(json));
        filter.addUrlPatterns("/camunda/api/*", "/engine-rest/*");
        filter.setOrder(-80);
        return filter;
    }
}
