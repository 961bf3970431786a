package uk.mandate.decision;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every interest that a member declared at a meeting. */
interface DeclaredInterests extends Repository<DeclaredInterest, UUID> {
    DeclaredInterest save(DeclaredInterest recorded);

    List<DeclaredInterest> findByMeetingOrderByRecordingRecordedAtAsc(UUID meeting);
}
