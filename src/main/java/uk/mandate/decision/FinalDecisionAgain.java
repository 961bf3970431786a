package uk.mandate.decision;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** R17 and R20 on Council's final decision. */
@Component
class FinalDecisionAgain implements JudgesFacts {
    private final DecisionRecords decisions;
    private final FinalMeetings finalMeetings;

    FinalDecisionAgain(DecisionRecords decisions, FinalMeetings finalMeetings) {
        this.decisions = decisions;
        this.finalMeetings = finalMeetings;
    }

    @Override
    public Stream<JudgedFact> judgeAgain(String caseReference) {
        return decisions
                .latest(caseReference, Body.COUNCIL)
                .filter(decision -> decision.stage().equals("council-final"))
                .stream()
                .flatMap(decision -> finalMeetings
                        .rulesOf(caseReference)
                        .judgeFact(Decided.of(decision.outcome(), decision.happenedOn(), decision.minute()))
                        .stream()
                        .map(judgement -> new JudgedFact(judgement, RecordedFact.of(decision))));
    }
}
