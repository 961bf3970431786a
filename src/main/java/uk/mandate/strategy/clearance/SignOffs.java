package uk.mandate.strategy.clearance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every sign-off of every case. */
interface SignOffs extends Repository<SignOff, UUID> {
    SignOff save(SignOff signOff);

    List<SignOff> findByCaseReferenceOrderByRecordingRecordedAt(String caseReference);

    /** What the offices said of this report, in the order in which they said it. */
    default List<SignOff> of(ReportForMembers report) {
        return findByCaseReferenceOrderByRecordingRecordedAt(report.caseReference()).stream()
                .filter(signOff -> signOff.isOf(report))
                .toList();
    }

    /** What this office had said of the report last before that moment. */
    default Optional<SignOff> last(ReportForMembers report, String office, Instant before) {
        return of(report).stream()
                .filter(signOff -> signOff.office().equals(office))
                .filter(signOff -> signOff.recording().recordedAt().isBefore(before))
                .reduce((earlier, later) -> later);
    }
}
