package uk.mandate.training;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import uk.mandate.calendar.CaseClock;
import uk.mandate.process.StartingOffset;

/** Sets the case clock before anything reads it: where it stood last, or, at the very first start, where training begins. */
@Component
@ConditionalOnProperty(name = "mandate.training.enabled", matchIfMissing = true)
class TrainingStart implements StartingOffset {
    private final ClockOffsets offsets;
    private final Clock machine;
    private final LocalDateTime begins;

    TrainingStart(
            ClockOffsets offsets,
            @Qualifier("machineClock") Clock machine,
            @Value("${mandate.training.begins:2025-02-13T09:00}") LocalDateTime begins) {
        this.offsets = offsets;
        this.machine = machine;
        this.begins = begins;
    }

    @Override
    public Duration offset() {
        return offsets.find().orElseGet(this::first);
    }

    private Duration first() {
        var present = begins.atZone(CaseClock.LONDON).toInstant();
        var offset = Duration.between(machine.instant(), present);
        offsets.save(offset);
        return offset;
    }
}
