package uk.mandate.decision;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Who was at which meeting. */
interface Attendances extends Repository<Attendance, UUID> {
    Attendance save(Attendance recorded);

    List<Attendance> findByMeetingOrderByRecordingRecordedAtAsc(UUID meeting);
}
