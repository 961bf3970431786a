package uk.mandate.decision;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.BritishDates;
import uk.mandate.calendar.CaseClock;

/** On which days a meeting can be arranged, and on which its decision can be recorded. */
@Component
class MeetingDays {
    /** Calendars of meetings are made for a municipal year, and hardly ever for the one after the next. */
    private static final int FARTHEST_IN_YEARS = 2;

    private final AgendaItems items;
    private final DecisionRecords decisions;
    private final CaseHistory history;
    private final CaseClock clock;

    MeetingDays(AgendaItems items, DecisionRecords decisions, CaseHistory history, CaseClock clock) {
        this.items = items;
        this.decisions = decisions;
        this.history = history;
        this.clock = clock;
    }

    void refuseMeetingNotHeld(String caseReference, String stage, LocalDate on) {
        items.latest(caseReference, stage)
                .filter(last -> last.date().equals(on) && !last.meeting().mayDecide())
                .ifPresent(last -> {
                    throw new Refusal(("The %s is on record as %s, so it decided nothing: record that it was not held,"
                                    + " or correct what is on record of it.")
                            .formatted(
                                    last.meeting().name(),
                                    last.meeting().status().words()));
                });
    }

    static void refuseAnotherDay(AgendaItem planned, LocalDate on) {
        if (!on.equals(planned.date())) {
            throw new Refusal(
                    ("The meeting of %s is arranged for %s, and not for %s: where it met on another day, record"
                                    + " first that the arranged meeting was not held, such as postponed, then arrange it for the"
                                    + " day on which it met.")
                            .formatted(
                                    planned.body().words(),
                                    BritishDates.withWeekday(planned.date()),
                                    BritishDates.withWeekday(on)));
        }
    }

    void refuseBeforeItBegins(AgendaItem planned) {
        planned.beginsAt().filter(begins -> clock.now().isBefore(begins)).ifPresent(begins -> {
            throw new Refusal("The meeting of %s begins at %s today: record afterwards what was decided."
                    .formatted(planned.body().words(), BritishDates.words(begins.toLocalTime())));
        });
    }

    void refuseBeforeLastFact(MeetingService.Arrangement wanted) {
        history.latestBefore(wanted.caseReference(), wanted.body())
                .filter(last -> wanted.date().isBefore(last.happenedOn()))
                .ifPresent(last -> {
                    throw new Refusal("A meeting of %s on %s is before %s on %s; choose that day or a later one."
                            .formatted(
                                    wanted.body().words(),
                                    BritishDates.withWeekday(wanted.date()),
                                    last.name(),
                                    BritishDates.withWeekday(last.happenedOn())));
                });
    }

    /** What was deferred goes to a later meeting, and not to one of the day on which it was. */
    void refuseDayOfDeferral(MeetingService.Arrangement wanted) {
        decisions
                .latestAt(wanted.caseReference(), wanted.stage())
                .filter(last -> last.outcome() == DecisionOutcome.DEFERRED)
                .filter(last -> !wanted.date().isAfter(last.happenedOn()))
                .ifPresent(last -> {
                    throw new Refusal(last.words() + ": choose a meeting on a later day.");
                });
    }

    /** A year typed wrongly, not a meeting that took place: those are recorded too. */
    void refuseFarAway(LocalDate date) {
        if (date.isAfter(clock.today().plusYears(FARTHEST_IN_YEARS))) {
            throw new Refusal("%s is more than %d years away: check the year of the meeting."
                    .formatted(BritishDates.withWeekday(date), FARTHEST_IN_YEARS));
        }
    }
}
