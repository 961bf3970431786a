package uk.mandate.strategy.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.BritishDates;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.CasePolicies;
import uk.mandate.policy.ConsultationForm;
import uk.mandate.policy.Judgement;
import uk.mandate.strategy.consultation.Consultation.End;
import uk.mandate.strategy.consultation.Consultation.Outcome;
import uk.mandate.strategy.consultation.ConsultationChanged.Kind;

/** Ends a consultation on its day, lets it run longer, or stops it early with the reason and who approved that. */
@Service
@Transactional
public class ClosingService {
    private final ConsultationTables tables;
    private final ConsultationRights rights;
    private final ConsultationDesk desk;
    private final TimetableService timetables;
    private final TimetablePublishing publishing;
    private final RespondentTables respondents;
    private final CasePolicies policies;
    private final CaseClock clock;

    ClosingService(
            ConsultationTables tables,
            ConsultationRights rights,
            ConsultationDesk desk,
            TimetableService timetables,
            TimetablePublishing publishing,
            RespondentTables respondents,
            CasePolicies policies,
            CaseClock clock) {
        this.tables = tables;
        this.rights = rights;
        this.desk = desk;
        this.timetables = timetables;
        this.publishing = publishing;
        this.respondents = respondents;
        this.policies = policies;
        this.clock = clock;
    }

    /** Closes it on its closing day or later; nobody loses a day that was promised. */
    public void close(UUID id) {
        var consultation = running(id);
        var closes = consultation.timetable().closes();
        if (clock.today().isBefore(closes)) {
            throw new Refusal(
                    "People may answer until %s: close the consultation on that day or later, or stop it early with"
                                    .formatted(BritishDates.withWeekday(closes))
                            + " the reason and who approved it.");
        }
        end(consultation, new End(Outcome.CLOSED, closes, null), List.of());
    }

    /** Stops it today, before its day; R15 asks for the reason and who approved that, whatever time is left. */
    public List<Judgement> stopEarly(UUID id, @Nullable Departure departure) {
        var consultation = running(id);
        var today = clock.today();
        if (!today.isBefore(consultation.timetable().closes())) {
            throw new Refusal("Its closing day has come, so it is not stopped early: close it.");
        }
        if (today.isBefore(consultation.timetable().opens())) {
            throw new Refusal("It opens only on %s: nothing is to be stopped before."
                    .formatted(BritishDates.withWeekday(consultation.timetable().opens())));
        }
        var why = require(departure, "Stopping early departs from the published timetable (R15)");
        var judged = timetables.checkTime(
                consultation.caseReference(), consultation.timetable().opens(), today, why);
        end(consultation, new End(Outcome.STOPPED_EARLY, today, why), List.of(judged));
        return List.of(judged);
    }

    /** Lets it run until a later day; the public is told the new timetable at once. */
    public void extend(UUID id, @Nullable LocalDate later, @Nullable Departure departure) {
        var consultation = running(id);
        var closes = consultation.timetable().closes();
        if (later == null || !later.isAfter(closes) || later.isBefore(clock.today())) {
            throw new Refusal("Give the day until which it runs on: later than %s, and not in the past."
                    .formatted(BritishDates.withWeekday(closes)));
        }
        var longer = consultation
                .timetable()
                .until(later, require(departure, "Extending moves a day that was published (R40)"));
        timetables.replace(consultation, longer);
        publishing.publishNow(consultation, longer);
        desk.record(ConsultationChanged.of(
                        Kind.CONSULTATION_EXTENDED,
                        consultation.caseReference(),
                        Map.of(
                                "consultation",
                                Change.of(consultation.form(), consultation.form()),
                                "closes",
                                Change.of(closes, later)))
                .on(null, longer.departure()));
    }

    /** Tells the officers who hold its task that the closing day has passed and the consultation is still open. */
    public void remind(String caseReference) {
        desk.formal(caseReference)
                .filter(consultation -> !consultation.isOver())
                .ifPresent(consultation -> desk.record(
                        Kind.CONSULTATION_CLOSING_DAY_PASSED,
                        consultation,
                        Map.of(
                                "closes",
                                Change.of(null, consultation.timetable().closes()))));
    }

    private Consultation running(UUID id) {
        var consultation = desk.open(id);
        if (consultation.isOver()) {
            throw new Refusal("The consultation is over already: its page says how it ended.");
        }
        if (consultation.form() == ConsultationForm.FORMAL && !consultation.isPublished()) {
            throw new Refusal("Its timetable is not published yet: publish it first.");
        }
        return consultation;
    }

    private Departure require(@Nullable Departure departure, String rule) {
        if (departure == null) {
            throw new Refusal(rule + ": say why, and choose who approved it.");
        }
        rights.requireSecondPerson(departure);
        return departure;
    }

    private void end(Consultation consultation, End end, List<Judgement> judgements) {
        tables.insert(consultation.id(), end, desk.now());
        respondents.eraseLater(consultation.id(), RespondentTables.eraseAfter(policies, consultation, end.endedOn()));
        var kind = end.outcome() == Outcome.CLOSED ? Kind.CONSULTATION_CLOSED : Kind.CONSULTATION_STOPPED_EARLY;
        desk.record(ConsultationChanged.of(
                        kind,
                        consultation.caseReference(),
                        Map.of(
                                "consultation",
                                Change.of(consultation.form(), consultation.form()),
                                "endedOn",
                                Change.of(null, end.endedOn())))
                .on(end.endedOn().isBefore(clock.today()) ? end.endedOn() : null, end.departure())
                .judged(judgements));
    }
}
