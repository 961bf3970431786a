package uk.mandate.organisation.people;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.PersonId;
import uk.mandate.organisation.EmailAddresses;

/** The addresses beside the people on record. */
@Component
class AddressesOfPeople implements EmailAddresses {
    private final JdbcClient database;

    AddressesOfPeople(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<String> of(PersonId person) {
        return database.sql("select email from people where id = :id and email is not null")
                .param("id", person.value())
                .query(String.class)
                .optional();
    }

    @Override
    public Set<PersonId> known() {
        return database.sql("select id from people where email is not null").query(String.class).list().stream()
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
