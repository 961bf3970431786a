package uk.mandate.walk;

import java.time.LocalDate;
import org.springframework.context.ApplicationContext;
import uk.mandate.accountability.Acting;
import uk.mandate.strategy.consultation.Consultation;
import uk.mandate.strategy.consultation.ConsultationDays;
import uk.mandate.strategy.consultation.ConsultationReports;
import uk.mandate.strategy.consultation.Theme;
import uk.mandate.strategy.consultation.ThemeService;
import uk.mandate.strategy.consultation.Timetable;
import uk.mandate.strategy.consultation.TimetableService;
import uk.mandate.testing.CaseWalk;

/** The lead officer keeps the record of a case's consultation. */
final class Consulting {
    private static final int DAYS = 10;

    private final ConsultationReports reports;
    private final ConsultationDays days;
    private final TimetableService timetables;
    private final ThemeService themes;
    private final WalkClock clock;

    Consulting(ApplicationContext mandate, WalkClock clock) {
        reports = mandate.getBean(ConsultationReports.class);
        days = mandate.getBean(ConsultationDays.class);
        timetables = mandate.getBean(TimetableService.class);
        themes = mandate.getBean(ThemeService.class);
        this.clock = clock;
    }

    /** Draws up the timetable, or moves one that has begun before the public was told. */
    void prepare(String reference) {
        prepare(reference, clock.today().plusDays(DAYS));
    }

    private void prepare(String reference, LocalDate closes) {
        var opens = clock.today();
        reports.formal(reference)
                .ifPresentOrElse(
                        formal -> move(formal, opens, closes),
                        () -> days.formal(reference, opens.toString(), closes.toString()));
    }

    private void move(Consultation formal, LocalDate opens, LocalDate closes) {
        if (!formal.isPublished() && formal.timetable().opens().isBefore(opens)) {
            lead(() -> timetables.change(
                    formal.id(), new Timetable(opens, closes, "Residents", "Letters, a survey", null)));
        }
    }

    /** Each theme has its response, and there is one. */
    void answerThemes(String reference) {
        reports.formal(reference).filter(formal -> !formal.isAnswered()).ifPresent(formal -> {
            if (themes.of(formal.id()).isEmpty()) {
                days.theme(formal.id(), "Lights", "More are put up.");
            }
            themes.of(formal.id()).stream().filter(theme -> !theme.isAnswered()).forEach(this::respond);
        });
    }

    private void respond(Theme theme) {
        lead(() -> themes.rewrite(
                theme.consultation(),
                theme.id(),
                theme.version(),
                new Theme.Written(theme.title(), theme.said(), "It is done.")));
    }

    /** A formal consultation stands on record, answered; a case that was brought in after it has none yet. */
    void complete(String reference) {
        if (reports.formal(reference).isEmpty()) {
            prepare(reference, clock.today());
        }
        reports.formal(reference)
                .filter(formal -> !formal.isPublished())
                .map(Consultation::id)
                .ifPresent(days::publish);
        reports.formal(reference)
                .filter(formal -> !formal.isOver())
                .map(Consultation::id)
                .ifPresent(days::close);
        answerThemes(reference);
        reports.formal(reference)
                .filter(formal -> !formal.isAnswered())
                .ifPresent(formal -> days.answer(formal.id(), "Residents asked for lights."));
    }

    private static void lead(Runnable act) {
        Acting.as(CaseWalk.as(ConsultationDays.OFFICER), act);
    }
}
