package uk.mandate.organisation.offices;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The offices, those of the past too. */
interface Offices extends Repository<Office, String> {
    Office saveAndFlush(Office office);

    Optional<Office> findById(String id);

    boolean existsById(String id);

    @Query("select distinct o from Office o join o.holdings h where h.person = :person order by o.id")
    List<Office> everHeldBy(String person);
}
