package uk.mandate.decision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every meeting of every case. */
public interface Meetings extends Repository<Meeting, UUID> {
    Meeting save(Meeting meeting);

    void flush();

    Optional<Meeting> findById(UUID id);

    List<Meeting> findByCaseReferenceOrderByDate(String caseReference);

    Optional<Meeting> findByCaseReferenceAndBodyAndStatus(String caseReference, Body body, MeetingStatus status);
}
