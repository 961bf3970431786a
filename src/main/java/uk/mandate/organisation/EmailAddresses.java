package uk.mandate.organisation;

import java.util.Optional;
import java.util.Set;
import uk.mandate.accountability.PersonId;

/** Where Mandate may write to people: personal data, for sending and for nothing else. */
public interface EmailAddresses {

    /** The person's address; empty where none is on record. */
    Optional<String> of(PersonId person);

    /** Everybody who has an address. */
    Set<PersonId> known();
}
