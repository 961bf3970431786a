package uk.mandate.organisation.people;

import org.springframework.stereotype.Component;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.Refusal;
import uk.mandate.organisation.standing.Tenure;

/** What offices, bodies, authorities and roles ask before they take somebody on. */
@Component
public class PeopleOnRecord {
    private final People people;

    PeopleOnRecord(People people) {
        this.people = people;
    }

    /** Refuses a person who is unknown, or who is not here during all of these days. */
    public void requireHere(PersonId person, Tenure during) {
        require(person).requireHere(during);
    }

    Person require(PersonId person) {
        return people.findById(person.value())
                .orElseThrow(() ->
                        new Refusal("Nobody with this id is on record. Choose a person from the list of people."));
    }
}
