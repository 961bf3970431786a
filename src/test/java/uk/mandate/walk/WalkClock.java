package uk.mandate.walk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import uk.mandate.calendar.CaseClock;
import uk.mandate.process.DueJobs.JobFailed;
import uk.mandate.training.TrainingClock;

/** The clock of the walk: it only goes on, and every timer that is passed fires at its own time, as in operation. */
final class WalkClock {
    /** After every meeting of the day. */
    private static final LocalTime EVENING = LocalTime.of(22, 30);

    private static final int FIRST_HOUR = 7;
    private static final int LAST_HOUR = 21;

    private final TrainingClock training;
    private final CaseClock clock;
    private final WhatHappened happened;

    WalkClock(TrainingClock training, CaseClock clock, WhatHappened happened) {
        this.training = training;
        this.clock = clock;
        this.happened = happened;
    }

    LocalDate today() {
        return clock.today();
    }

    LocalDateTime now() {
        return clock.now().toLocalDateTime();
    }

    Instant instant() {
        return clock.instant();
    }

    /** Hours to weeks. */
    void moveAtRandom(Dice dice) {
        var hour = dice.between(FIRST_HOUR, LAST_HOUR);
        moveTo(today().plusDays(dice.between(0, 12)).atTime(hour, dice.between(0, 59)));
    }

    /** To the evening of that day. */
    void moveToEvening(LocalDate day) {
        moveTo(day.atTime(EVENING));
    }

    void moveTo(Instant due) {
        moveTo(LocalDateTime.ofInstant(due, CaseClock.LONDON).plusMinutes(1));
    }

    private void moveTo(LocalDateTime target) {
        if (target.isBefore(now())) {
            return;
        }
        try {
            happened.clockMoved(training.moveTo(target));
        } catch (JobFailed failed) {
            throw new WalkFailed("A timer failed: " + failed.job(), failed);
        }
    }
}
