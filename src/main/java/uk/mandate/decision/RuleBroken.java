package uk.mandate.decision;

import uk.mandate.policy.Judgement;

/** A recorded fact broke a rule: it stays on record, and the case shows the finding. */
public record RuleBroken(String caseReference, Judgement judgement) {}
