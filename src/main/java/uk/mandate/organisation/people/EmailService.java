package uk.mandate.organisation.people;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.PersonId;
import uk.mandate.organisation.EmailChanged;
import uk.mandate.organisation.standing.ChangeDesk;
import uk.mandate.organisation.standing.DatedChange;

/** Puts people's e-mail addresses on record and takes them off. */
@Service
@Transactional
public class EmailService {
    private final People people;
    private final PeopleOnRecord onRecord;
    private final ChangeDesk desk;

    EmailService(People people, PeopleOnRecord onRecord, ChangeDesk desk) {
        this.people = people;
        this.onRecord = onRecord;
        this.desk = desk;
    }

    /** Puts this address on record, in the place of the one that was. */
    public void give(PersonId id, String address, String reason) {
        desk.admitAdministrator();
        var person = onRecord.require(id);
        var before = person.email();
        person.writeTo(new EmailAddress(address), desk.today());
        save(person, new EmailChanged(id, before, person.email(), checked(reason)));
    }

    /** Takes the address off: nothing is sent to them any more. */
    public void remove(PersonId id, String reason) {
        desk.admitAdministrator();
        var person = onRecord.require(id);
        var before = person.email();
        person.writeNoMore();
        save(person, new EmailChanged(id, before, null, checked(reason)));
    }

    private void save(Person person, EmailChanged change) {
        people.saveAndFlush(person);
        desk.record(change);
    }

    private String checked(String reason) {
        return new DatedChange(desk.today(), reason).reason();
    }
}
