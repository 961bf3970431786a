package uk.mandate.process;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.mandate.calendar.CaseClock;

/** What the engine shares with the rest of Mandate: the clock. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    CaseClock caseClock() {
        return new CaseClock(Clock.systemUTC(), Duration.ZERO);
    }
}
