package uk.mandate.decision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every resolution of every item, those that were struck included. */
public interface Resolutions extends Repository<Resolution, UUID> {
    Resolution save(Resolution resolution);

    Optional<Resolution> findById(UUID id);

    int countByAgendaItem(UUID item);

    /** Those of the item that stand, in order. */
    @Query(
            """
            select r from Resolution r where r.agendaItem = :item
                and not exists (select 1 from StruckResolution s where s.resolution = r.id)
            order by r.position""")
    List<Resolution> ofItem(UUID item);
}
