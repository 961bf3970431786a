package uk.mandate.strategy.workflow;

import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.mandate.calendar.CaseClock;
import uk.mandate.process.CaseInHand;
import uk.mandate.process.ExposedToModels;
import uk.mandate.strategy.consultation.Consultation;
import uk.mandate.strategy.consultation.ConsultationReports;

/** What models ask about the formal consultation on the present round of the draft: {@code ${consultations.isDone()}}. */
@ExposedToModels
@Component
public class Consultations {
    private final ConsultationReports reports;

    Consultations(ConsultationReports reports) {
        this.reports = reports;
    }

    /** Whether it is over and each theme has its response. */
    public boolean isDone() {
        return formal().filter(Consultation::isAnswered).isPresent();
    }

    /** Whether the public knows when it opens and closes. */
    public boolean isTimetablePublished() {
        return formal().filter(Consultation::isPublished).isPresent();
    }

    /** The ISO date of its last day; {@code null} where it has none yet. */
    public @Nullable String closingDay() {
        return formal().map(consultation -> consultation.timetable().closes().toString())
                .orElse(null);
    }

    /** The moment at which its last day has passed. */
    @SuppressWarnings("JavaUtilDate") // The engine's expressions know no other type.
    public Date closes() {
        ZonedDateTime passed =
                formal().orElseThrow().timetable().closes().plusDays(1).atStartOfDay(CaseClock.LONDON);
        return Date.from(passed.toInstant());
    }

    private Optional<Consultation> formal() {
        return reports.formal(CaseInHand.reference());
    }
}
