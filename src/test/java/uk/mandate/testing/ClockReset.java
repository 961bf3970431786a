package uk.mandate.testing;

import java.time.Instant;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import uk.mandate.calendar.CaseClock;

/** Puts the clock back after each test, because the engine's clock is one for the whole JVM. */
class ClockReset implements AfterEachCallback {
    @Override
    public void afterEach(ExtensionContext context) {
        SpringExtension.getApplicationContext(context).getBean(CaseClock.class).moveTo(Instant.now());
    }
}
