package uk.mandate.walk;

import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationContext;
import uk.mandate.decision.DecisionRecord;
import uk.mandate.decision.DecisionRecords;
import uk.mandate.publication.Publications;

/** What bodies decided on a case, as it stands on record. */
final class RecordedDecisions {
    private final DecisionRecords decisions;
    private final Publications publications;

    RecordedDecisions(ApplicationContext mandate) {
        decisions = mandate.getBean(DecisionRecords.class);
        publications = mandate.getBean(Publications.class);
    }

    /** Whether the newest decision at one of these stages has every part. */
    boolean isMinuted(String reference, List<String> stages) {
        return newest(reference, stages)
                .filter(decision -> decision.minute().missing().isEmpty())
                .isPresent();
    }

    boolean isPublished(String reference, String stage) {
        return newest(reference, List.of(stage))
                .filter(decision -> !publications
                        .of(DecisionRecord.REGISTER, decision.registerReference())
                        .isEmpty())
                .isPresent();
    }

    Optional<DecisionRecord> newest(String reference, List<String> stages) {
        return decisions.ofCase(reference).stream()
                .filter(decision -> stages.contains(decision.stage()))
                .filter(decision -> decision.setAside().isEmpty())
                .reduce((earlier, later) -> later);
    }
}
