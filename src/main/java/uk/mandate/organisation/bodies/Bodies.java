package uk.mandate.organisation.bodies;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The bodies, those of the past too. */
interface Bodies extends Repository<Body, String> {
    Body saveAndFlush(Body body);

    Optional<Body> findById(String id);

    boolean existsById(String id);

    @Query("select distinct b from Body b join b.members m where m.person = :person order by b.id")
    List<Body> everSeating(String person);
}
