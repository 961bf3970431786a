package uk.mandate.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.mandate.accountability.Refusal;
import uk.mandate.policy.RuleId;

/** The rules that the recorded facts of cases broke, and whether they stop what relies on them. */
public interface CaseBreaches {

    /** The sentence that a step of the case is refused with; empty while nothing stops it. */
    Optional<String> whatStops(String caseReference);

    /**
     * Lets a step of the case be taken, or stops it; for steps that are taken on a page. The answers to tasks pass the gate.
     *
     * @throws Refusal while an open breach stands against it
     */
    default void refuseStep(String caseReference) {
        whatStops(caseReference).ifPresent(sentence -> {
            throw new Refusal(sentence);
        });
    }

    /** Those of one case, open ones first, then the newest. */
    List<BreachOnRecord> ofCase(String caseReference);

    /**
     * One breach as a case's page tells it.
     *
     * @param words what the rule said of the facts
     * @param stage the id of the stage to which the fact belongs that broke it
     * @param fact the fact as a sentence without its full stop
     * @param open whether it stops what relies on it
     * @param standing how it stands, as a sentence
     */
    record BreachOnRecord(
            UUID id,
            RuleId rule,
            String words,
            String stage,
            String fact,
            Instant since,
            boolean open,
            String standing) {}
}
