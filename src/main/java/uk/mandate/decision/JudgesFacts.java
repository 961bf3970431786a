package uk.mandate.decision;

import java.util.stream.Stream;
import uk.mandate.policy.Judgement;

/** Judges again what is on record of a case, by the rules that judged it when it was recorded; a correction asks for it. */
public interface JudgesFacts {

    /** What the rules say of the facts as they stand on record now, met ones included. */
    Stream<JudgedFact> judgeAgain(String caseReference);

    /** What one rule says of one fact. */
    record JudgedFact(Judgement judgement, RecordedFact fact) {}
}
