package uk.mandate.decision;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.calendar.CaseClock;
import uk.mandate.policy.CallInWindow;
import uk.mandate.policy.Judgement;
import uk.mandate.publication.Publications;

/** Which decisions of Cabinet scrutiny may call in, and until when (R22, R24). */
@Service
@Transactional(readOnly = true)
public class CallIns {
    private static final CallInWindow WINDOW = new CallInWindow();
    private static final RecommendationIsNotCalledIn RECOMMENDATION = new RecommendationIsNotCalledIn();

    private final DecisionRecords decisions;
    private final DecisionClassifications classifications;
    private final ItemResolutions resolutions;
    private final Publications publications;
    private final CasePolicies policies;

    CallIns(
            DecisionRecords decisions,
            DecisionClassifications classifications,
            ItemResolutions resolutions,
            Publications publications,
            CasePolicies policies) {
        this.decisions = decisions;
        this.classifications = classifications;
        this.resolutions = resolutions;
        this.publications = publications;
        this.policies = policies;
    }

    /** Whether the newest decision at this stage is open to call-in. */
    public boolean isOpen(String caseReference, String stage) {
        return decisions.latestAt(caseReference, stage).filter(this::isOpen).isPresent();
    }

    /** Whether this decision is open to call-in. */
    public boolean isOpen(DecisionRecord decision) {
        return whyNot(decision).isEmpty();
    }

    /**
     * The moment until which the newest decision at this stage is frozen; empty where its record is not published, from which
     * the window counts.
     */
    public Optional<ZonedDateTime> frozenUntil(String caseReference, String stage) {
        var policy = policies.of(caseReference);
        return decisions
                .latestAt(caseReference, stage)
                .flatMap(this::publishedAt)
                .map(published -> WINDOW.frozenUntil(policy, published));
    }

    /** What R22 or R24 says of this decision: until when it can be called in, or why it cannot. */
    public Judgement judge(DecisionRecord decision) {
        var policy = policies.of(decision.caseReference());
        return whyNot(decision).orElseGet(() -> publishedAt(decision)
                .map(published -> WINDOW.judge(policy, published))
                .orElseGet(() -> WINDOW.awaitsPublication(policy)));
    }

    private Optional<Judgement> whyNot(DecisionRecord decision) {
        var policy = policies.of(decision.caseReference());
        return switch (decision.outcome()) {
            case RECOMMENDED -> Optional.of(RECOMMENDATION.judge(policy.version()));
            case REFERRED_BACK, DEFERRED ->
                Optional.of(WINDOW.notCovered(policy, "Cabinet has decided nothing yet that could be stopped."));
            case APPROVED ->
                WINDOW.exceptsDrafts(policy)
                        ? Optional.of(WINDOW.notCovered(
                                policy,
                                "this council's policy leaves out the approval of a framework draft for consultation."))
                        : notInScope(decision);
            default -> notInScope(decision);
        };
    }

    /** Where resolutions were typed one by one, each says whether it is open. */
    private Optional<Judgement> notInScope(DecisionRecord decision) {
        var policy = policies.of(decision.caseReference());
        if (resolutions.isOpenToCallIn(decision).filter(open -> !open).isPresent()) {
            return Optional.of(WINDOW.notCovered(policy, "none of its resolutions is; the record says why of each."));
        }
        var key = classifications
                .current(decision.caseReference(), decision.stage())
                .filter(DecisionClassification::isKey)
                .isPresent();
        return WINDOW.covers(policy, key)
                ? Optional.empty()
                : Optional.of(WINDOW.notCovered(policy, "this council's policy opens key decisions only."));
    }

    private Optional<ZonedDateTime> publishedAt(DecisionRecord decision) {
        return publications
                .current(DecisionRecord.REGISTER, decision.registerReference())
                .map(publication -> publication.publishedAt().atZone(CaseClock.LONDON));
    }
}
