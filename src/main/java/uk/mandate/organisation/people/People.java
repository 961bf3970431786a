package uk.mandate.organisation.people;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The people on record. */
interface People extends Repository<Person, String> {
    Person saveAndFlush(Person person);

    Optional<Person> findById(String id);

    boolean existsById(String id);
}
