package uk.mandate.training.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import uk.mandate.calendar.BritishDates;
import uk.mandate.calendar.CaseClock;

/** Tells every page that this is training, and what time it is there. */
@ControllerAdvice(annotations = Controller.class)
@ConditionalOnProperty(name = "mandate.training.enabled", matchIfMissing = true)
class TrainingBanner {
    private final CaseClock clock;

    TrainingBanner(CaseClock clock) {
        this.clock = clock;
    }

    @ModelAttribute("trainingTime")
    String trainingTime() {
        return BritishDates.words(clock.now());
    }
}
