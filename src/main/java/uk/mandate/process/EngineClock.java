package uk.mandate.process;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;
import uk.mandate.calendar.CaseClock;

/** Keeps the engine's clock at the case clock, from before the engine starts: both run on, by the same offset. */
@Component
class EngineClock {
    EngineClock(CaseClock clock) {
        clock.whenMoved(offset -> ClockUtil.offset(offset.toMillis()));
    }
}
