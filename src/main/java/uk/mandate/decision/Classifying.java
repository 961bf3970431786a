package uk.mandate.decision;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Refusal;
import uk.mandate.accountability.TypedText;
import uk.mandate.calendar.CaseClock;
import uk.mandate.policy.Judgement;

/** Classifies decisions of the executive as key or not (R01). */
@Service
@Transactional
public class Classifying {
    private static final DecisionIsClassified DECISION_IS_CLASSIFIED = new DecisionIsClassified();

    private final DecisionClassifications classifications;
    private final CasePolicies policies;
    private final CaseClock clock;
    private final ApplicationEventPublisher events;

    Classifying(
            DecisionClassifications classifications,
            CasePolicies policies,
            CaseClock clock,
            ApplicationEventPublisher events) {
        this.classifications = classifications;
        this.policies = policies;
        this.clock = clock;
        this.events = events;
    }

    /** Says that the decision at this stage is key, or that it is not, and why; what was said before stays on record. */
    public DecisionClassification classify(String caseReference, String stage, boolean key, @Nullable String reason) {
        if (reason == null || TypedText.isBlank(reason)) {
            throw new Refusal(
                    "Write why the decision is " + (key ? "a key decision" : "not a key decision") + " (R01).");
        }
        var before =
                current(caseReference, stage).map(DecisionClassification::isKey).orElse(null);
        var classification = classifications.save(
                new DecisionClassification(caseReference, stage, key, reason, Recording.now(clock)));
        events.publishEvent(new DecisionClassified(classification, before));
        return classification;
    }

    /** The classification that counts for the decision at this stage. */
    @Transactional(readOnly = true)
    public Optional<DecisionClassification> current(String caseReference, String stage) {
        return classifications.current(caseReference, stage);
    }

    /** R01 for a decision that was taken at this stage, by a meeting that began then. */
    @Transactional(readOnly = true)
    public Judgement judgeTaken(String caseReference, String stage, Instant meeting) {
        return DECISION_IS_CLASSIFIED.checkTaken(
                policies.of(caseReference).version(), classifications.currentBefore(caseReference, stage, meeting));
    }

    /** R01 as it stands for the decision at this stage. */
    @Transactional(readOnly = true)
    public Judgement judge(String caseReference, String stage) {
        return DECISION_IS_CLASSIFIED.check(policies.of(caseReference).version(), current(caseReference, stage));
    }
}
