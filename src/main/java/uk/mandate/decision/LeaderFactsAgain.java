package uk.mandate.decision;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.mandate.calendar.CaseClock;
import uk.mandate.policy.Judgement;
import uk.mandate.policy.LeaderPeriod;
import uk.mandate.policy.LeaderTold;

/** R18 and R17 on what passed between Council and the Leader. */
@Component
class LeaderFactsAgain implements JudgesFacts {
    private static final LeaderPeriod LEADER_PERIOD = new LeaderPeriod();
    private static final LeaderTold LEADER_TOLD = new LeaderTold();

    private final LeaderInstructions instructions;
    private final LeaderResponses responses;
    private final DecisionRecords decisions;
    private final LeaderTime time;
    private final CasePolicies policies;

    LeaderFactsAgain(
            LeaderInstructions instructions,
            LeaderResponses responses,
            DecisionRecords decisions,
            LeaderTime time,
            CasePolicies policies) {
        this.instructions = instructions;
        this.responses = responses;
        this.decisions = decisions;
        this.time = time;
        this.policies = policies;
    }

    @Override
    public Stream<JudgedFact> judgeAgain(String caseReference) {
        return instructions.findByCaseReference(caseReference).stream()
                // What papers tell is judged when they are brought in.
                .filter(told -> !told.fromPapers())
                .filter(told -> decisions
                        .findById(told.decision())
                        .filter(decision -> decision.setAside().isEmpty())
                        .isPresent())
                .flatMap(told -> Stream.concat(Stream.of(toldInTime(told)), answer(told)));
    }

    private JudgedFact toldInTime(LeaderInstruction told) {
        var council = decisions.findById(told.decision()).orElseThrow().happenedOn();
        return new JudgedFact(
                LEADER_TOLD.check(policies.of(told.caseReference()), council, told.receivedOn()),
                RecordedFact.of(told));
    }

    private Stream<JudgedFact> answer(LeaderInstruction told) {
        return responses.findByCaseReference(told.caseReference()).stream()
                .filter(answer -> answer.instruction().equals(told.id()))
                .map(answer -> new JudgedFact(
                        answer.outcome() == LeaderOutcome.SILENT
                                ? silence(answer, told)
                                : LEADER_PERIOD.checkAnswer(
                                        policies.of(told.caseReference()).version(),
                                        time.lastDay(told),
                                        answer.respondedOn()),
                        RecordedFact.of(answer, told)));
    }

    /** Silence that was recorded before the period had ended is none. */
    private Judgement silence(LeaderResponse silence, LeaderInstruction told) {
        var recordedOn = LocalDate.ofInstant(silence.recording().recordedAt(), CaseClock.LONDON);
        var ends = time.lastDay(told);
        return LEADER_PERIOD.checkSilence(policies.of(told.caseReference()).version(), ends, ends, recordedOn);
    }
}
