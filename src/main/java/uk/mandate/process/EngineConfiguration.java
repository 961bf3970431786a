package uk.mandate.process;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.mandate.calendar.CaseClock;

/** What the engine shares with the rest of Mandate: the clocks. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    /** Machine time, for what has nothing to do with a case: sessions, lockout, retries. */
    @Bean(defaultCandidate = false)
    @Qualifier("machineClock")
    Clock machineClock() {
        return Clock.systemUTC();
    }

    @Bean
    CaseClock caseClock(@Qualifier("machineClock") Clock machineClock, ObjectProvider<StartingOffset> training) {
        var offset = training.stream().findFirst().map(StartingOffset::offset).orElse(Duration.ZERO);
        return new CaseClock(machineClock, offset);
    }
}
