package uk.mandate.decision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every item of every case on the agendas of bodies' meetings. */
public interface AgendaItems extends Repository<AgendaItem, UUID> {
    AgendaItem save(AgendaItem item);

    void flush();

    Optional<AgendaItem> findById(UUID id);

    List<AgendaItem> findByCaseReferenceOrderByMeetingDateAscArrangedRecordedAtAsc(String caseReference);

    List<AgendaItem> findByMeetingIdOrderByArrangedRecordedAtAscId(UUID meeting);

    Optional<AgendaItem> findByCaseReferenceAndStageAndStatus(String caseReference, String stage, MeetingStatus status);

    /** The items of a case in the order of their meetings. */
    default List<AgendaItem> ofCase(String caseReference) {
        return findByCaseReferenceOrderByMeetingDateAscArrangedRecordedAtAsc(caseReference);
    }

    /** The items on the agenda of a meeting, in the order in which they were listed. */
    default List<AgendaItem> ofMeeting(UUID meeting) {
        return findByMeetingIdOrderByArrangedRecordedAtAscId(meeting);
    }

    /** The item that the case waits for at this stage. */
    default Optional<AgendaItem> planned(String caseReference, String stage) {
        return findByCaseReferenceAndStageAndStatus(caseReference, stage, MeetingStatus.PLANNED);
    }

    /** The newest item of the case at this stage, whatever became of it. */
    default Optional<AgendaItem> latest(String caseReference, String stage) {
        return ofCase(caseReference).stream()
                .filter(item -> item.stage().equals(stage))
                .reduce((earlier, later) -> later.arranged()
                                .recordedAt()
                                .isBefore(earlier.arranged().recordedAt())
                        ? earlier
                        : later);
    }
}
