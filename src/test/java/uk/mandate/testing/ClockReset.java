package uk.mandate.testing;

import java.time.LocalDateTime;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import uk.mandate.calendar.CaseClock;

/** Puts the clock back to where training begins after each test, because the engine's clock is one for the whole JVM. */
class ClockReset implements AfterEachCallback {
    private static final LocalDateTime TRAINING_BEGINS = LocalDateTime.of(2025, 2, 13, 9, 0);

    @Override
    public void afterEach(ExtensionContext context) {
        SpringExtension.getApplicationContext(context)
                .getBean(CaseClock.class)
                .moveTo(TRAINING_BEGINS.atZone(CaseClock.LONDON).toInstant());
    }
}
