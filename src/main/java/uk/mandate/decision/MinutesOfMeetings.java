package uk.mandate.decision;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The minutes of every meeting. */
interface MinutesOfMeetings extends Repository<MeetingMinutes, UUID> {
    MeetingMinutes save(MeetingMinutes recorded);

    List<MeetingMinutes> findByMeetingOrderByRecordingRecordedAtDesc(UUID meeting);
}
