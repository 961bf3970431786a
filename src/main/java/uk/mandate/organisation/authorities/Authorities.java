package uk.mandate.organisation.authorities;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The authorities, those of the past too. */
interface Authorities extends Repository<Authority, String> {
    Authority saveAndFlush(Authority authority);

    Optional<Authority> findById(String id);

    boolean existsById(String id);

    @Query("select distinct a from Authority a join a.staff s where s.person = :person order by a.id")
    List<Authority> everEmploying(String person);
}
