package uk.mandate.organisation.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.PersonId;
import uk.mandate.calendar.BritishDates;
import uk.mandate.organisation.LeavingChanged;
import uk.mandate.organisation.PersonLeft;
import uk.mandate.organisation.standing.ChangeDesk;
import uk.mandate.organisation.standing.DatedChange;
import uk.mandate.organisation.standing.Ending;
import uk.mandate.organisation.standing.HeldByPeople;
import uk.mandate.organisation.web.Row;

/**
 * Puts leavings on record and, until their day has passed, on another day or back. Everything a leaver holds ends with them.
 * A longer stay gives none of it back: whether an office ended for the leaving alone nobody wrote down, so it is given again.
 */
@Service
@Transactional
public class LeavingService {
    private static final String OWN_STAY =
            "Nobody gives a longer stay to themselves. Ask another administrator to make this change.";

    private final People people;
    private final PeopleOnRecord onRecord;
    private final PersonHistories histories;
    private final List<HeldByPeople> held;
    private final ChangeDesk desk;

    LeavingService(
            People people,
            PeopleOnRecord onRecord,
            PersonHistories histories,
            List<HeldByPeople> held,
            ChangeDesk desk) {
        this.people = people;
        this.onRecord = onRecord;
        this.histories = histories;
        this.held = held;
        this.desk = desk;
    }

    /** Puts the last day on record, ends all holdings with it, and answers what ended. */
    public List<Ending> leave(PersonId id, DatedChange lastDay) {
        desk.admitAdministrator();
        var person = onRecord.require(id);
        person.leave(lastDay.effective(), desk.today());
        var endings = endAll(id, lastDay);
        people.saveAndFlush(person);
        desk.record(new PersonLeft(id, lastDay.effective(), lastDay.reason(), desk.happenedOn(lastDay)));
        return endings;
    }

    /**
     * Puts another last day in the place of one that has not passed. An earlier one ends all holdings with it; a later one
     * warns of what ends all the same.
     */
    public List<Ending> changeLastDay(PersonId id, DatedChange lastDay) {
        desk.admitAdministrator();
        var person = onRecord.require(id);
        var before = person.lastDayAhead(desk.today());
        var earlier = lastDay.effective().isBefore(before);
        if (!earlier) {
            desk.admitAdministratorFor(id, OWN_STAY);
        }
        person.changeLastDay(lastDay.effective(), desk.today());
        var endings = earlier ? endAll(id, lastDay) : endingAllTheSame(id);
        people.saveAndFlush(person);
        desk.record(new LeavingChanged(id, before, lastDay.effective(), lastDay.reason()));
        return endings;
    }

    /** Takes back a leaving whose day has not passed, and warns of what ends all the same. */
    public List<Ending> stay(PersonId id, DatedChange today) {
        desk.admitAdministratorFor(id, OWN_STAY);
        var person = onRecord.require(id);
        var before = person.lastDayAhead(desk.today());
        person.stay(desk.today());
        people.saveAndFlush(person);
        desk.record(new LeavingChanged(id, before, null, today.reason()));
        return endingAllTheSame(id);
    }

    private List<Ending> endAll(PersonId id, DatedChange lastDay) {
        return held.stream().flatMap(kind -> kind.endAll(id, lastDay).stream()).toList();
    }

    /** Whatever ends while they are still here, be it for a leaving that was on another day before. */
    private List<Ending> endingAllTheSame(PersonId id) {
        var all = histories.held(id.value());
        return Stream.of(all.offices(), all.seats(), all.posts(), all.roles())
                .flatMap(List::stream)
                .filter(row -> row.canEnd(desk.today()))
                .flatMap(LeavingService::endingAllTheSame)
                .toList();
    }

    private static Stream<Ending> endingAllTheSame(Row row) {
        var lastDay = row.standsUntil();
        return lastDay == null ? Stream.of() : Stream.of(new Ending(row.name(), Optional.of(warning(row, lastDay))));
    }

    private static String warning(Row row, LocalDate lastDay) {
        return "%s still ends for them on %s: give it to them again from %s if they go on in it."
                .formatted(row.name(), BritishDates.words(lastDay), BritishDates.words(lastDay.plusDays(1)));
    }
}
