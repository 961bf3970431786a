package uk.mandate.decision;

import java.util.List;
import uk.mandate.policy.Judgement;

/** A decision now on record, with the rules that were judged on the way. */
public record Recorded(DecisionRecord decision, List<Judgement> judgements) {}
