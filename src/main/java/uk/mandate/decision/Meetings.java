package uk.mandate.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every meeting of every body. */
public interface Meetings extends Repository<Meeting, UUID> {
    Meeting save(Meeting meeting);

    void flush();

    Optional<Meeting> findById(UUID id);

    Optional<Meeting> findByReference(String reference);

    List<Meeting> findByBodyAndDateOrderByReference(Body body, LocalDate date);

    List<Meeting> findByDateBetweenOrderByDateAscStartsAtAscReferenceAsc(LocalDate from, LocalDate until);
}
