package uk.mandate.decision;

import java.util.List;
import java.util.stream.Stream;
import uk.mandate.policy.Judgement;

/**
 * A recorded fact, or a step that could not be lawful any more, broke a rule: it stays on record, the case shows the finding,
 * and the breach stops what relies on it.
 */
public record RuleBroken(String caseReference, Judgement judgement, RecordedFact fact) {

    /** Those of the judgements that are broken, as they are told. */
    static Stream<RuleBroken> among(List<Judgement> judgements, String caseReference, RecordedFact fact) {
        return judgements.stream()
                .filter(Judgement::isBroken)
                .map(broken -> new RuleBroken(caseReference, broken, fact));
    }
}
