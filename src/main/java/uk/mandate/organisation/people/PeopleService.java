package uk.mandate.organisation.people;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.Refusal;
import uk.mandate.accountability.ReservedIds;
import uk.mandate.organisation.PersonRegistered;
import uk.mandate.organisation.standing.ChangeDesk;
import uk.mandate.organisation.standing.DatedChange;

/** Registers people. */
@Service
@Transactional
public class PeopleService {
    private final People people;
    private final ChangeDesk desk;

    PeopleService(People people, ChangeDesk desk) {
        this.people = people;
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
}
