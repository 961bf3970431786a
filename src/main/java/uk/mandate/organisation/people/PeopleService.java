package uk.mandate.organisation.people;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.Refusal;
import uk.mandate.accountability.ReservedIds;
import uk.mandate.organisation.PersonLeft;
import uk.mandate.organisation.PersonRegistered;
import uk.mandate.organisation.standing.ChangeDesk;
import uk.mandate.organisation.standing.DatedChange;
import uk.mandate.organisation.standing.Ending;
import uk.mandate.organisation.standing.HeldByPeople;

/** Registers people and lets them leave; everything a leaver holds ends with them. */
@Service
@Transactional
public class PeopleService {
    private final People people;
    private final PeopleOnRecord onRecord;
    private final List<HeldByPeople> held;
    private final ChangeDesk desk;

    PeopleService(People people, PeopleOnRecord onRecord, List<HeldByPeople> held, ChangeDesk desk) {
        this.people = people;
        this.onRecord = onRecord;
        this.held = held;
        this.desk = desk;
    }

    public void register(PersonId id, String name, DatedChange from) {
        desk.admitAdministrator();
        if (ReservedIds.isReserved(id)) {
            throw new Refusal("This id is Mandate's own. Choose another one.");
        }
        if (people.existsById(id.value())) {
            throw new Refusal("This id is taken, or was in the past. Ids are never used again: choose another one.");
        }
        var person = people.saveAndFlush(new Person(id, name, from.effective()));
        desk.record(new PersonRegistered(id, person.name(), from.effective(), from.reason(), desk.happenedOn(from)));
    }

    /** Puts the last day on record, ends all holdings with it, and answers what ended. */
    public List<Ending> leave(PersonId id, DatedChange lastDay) {
        desk.admitAdministrator();
        var person = onRecord.require(id);
        person.leave(lastDay.effective(), desk.today());
        var endings =
                held.stream().flatMap(kind -> kind.endAll(id, lastDay).stream()).toList();
        people.saveAndFlush(person);
        desk.record(new PersonLeft(id, lastDay.effective(), lastDay.reason(), desk.happenedOn(lastDay)));
        return endings;
    }
}
