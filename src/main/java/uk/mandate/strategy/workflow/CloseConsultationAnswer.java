package uk.mandate.strategy.workflow;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Refusal;
import uk.mandate.decision.Spelling;
import uk.mandate.process.FreeText;
import uk.mandate.strategy.consultation.Approver;
import uk.mandate.strategy.consultation.Departure;

/** What becomes of a consultation; one that departs from its timetable says why, and who approved that. */
record CloseConsultationAnswer(
        Ending outcome,
        @Nullable LocalDate closesOn,
        @FreeText @Size(max = 5000, message = "is longer than 5,000 characters") @Nullable String reason,
        @Nullable Approver approver) {

    @Nullable
    Departure departure() {
        return Departure.of(reason, approver);
    }

    /** Refuses an answer that says two things. */
    void refuseContradiction() {
        if (outcome == Ending.CLOSED && (reason != null || approver != null)) {
            throw new Refusal(
                    "The answer says that it closes on its day, and why it departs from its timetable. Choose that"
                            + " it is extended or stopped early, or empty the reason and who approved it.");
        }
        if (outcome != Ending.EXTENDED && closesOn != null) {
            throw new Refusal(
                    "The answer holds a later day, but does not say that the consultation is extended. Choose that,"
                            + " or empty the day.");
        }
    }

    /** What becomes of it. */
    enum Ending {
        CLOSED,
        EXTENDED,
        STOPPED_EARLY;

        @Override
        public String toString() {
            return Spelling.kebab(this);
        }
    }
}
