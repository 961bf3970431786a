package uk.mandate.decision;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.LeaderResponse.Responded;
import uk.mandate.policy.Judgement;
import uk.mandate.policy.LeaderPeriod;
import uk.mandate.policy.PolicyVersion;

/** What an answer of the Leader is bound by: its time (R17), who writes it down (R29), and what its record holds (R11). */
@Component
class LeaderAnswerRules {
    private static final LeaderPeriod LEADER_PERIOD = new LeaderPeriod();
    private static final RecordIsComplete RECORD_IS_COMPLETE = new RecordIsComplete();
    private static final PeopleAreSeparate PEOPLE_ARE_SEPARATE = new PeopleAreSeparate();

    private final LeaderTime time;
    private final CasePolicies policies;
    private final CaseFiles files;
    private final CaseClock clock;

    LeaderAnswerRules(LeaderTime time, CasePolicies policies, CaseFiles files, CaseClock clock) {
        this.time = time;
        this.policies = policies;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Refuses an answer that breaks a rule. Only a record whose form could not ask for its parts is taken without them: the
     * Leader's answer was given, and R11 is among the judgements as broken.
     */
    List<Judgement> judge(LeaderInstruction instruction, Responded responded) {
        var under = policies.of(instruction.caseReference()).version();
        var record = ofRecord(under, responded);
        var binding = Stream.concat(
                        ofAnswer(under, instruction, responded).stream(),
                        record.filter(judged -> responded.recordAsked()).stream())
                .toList();
        if (binding.stream().anyMatch(Judgement::isBroken)) {
            throw new Refusal(binding);
        }
        return responded.recordAsked()
                ? binding
                : Stream.concat(binding.stream(), record.stream()).toList();
    }

    private List<Judgement> ofAnswer(PolicyVersion under, LeaderInstruction instruction, Responded responded) {
        var acting = Acting.require();
        var lastDay = time.lastDay(instruction);
        var separate = PEOPLE_ARE_SEPARATE.check(under, files.of(instruction.caseReference()), acting);
        var inTime = LEADER_PERIOD.checkAnswer(under, lastDay, responded.respondedOn());
        return acting.forOffice() == null
                ? List.of(separate, LEADER_PERIOD.checkAnswerInPerson(under, lastDay, clock.today()), inTime)
                : List.of(separate, inTime);
    }

    /** The Leader's agreement decides nothing: it leaves Council's decision as it is. */
    private static Optional<Judgement> ofRecord(PolicyVersion under, Responded responded) {
        if (!responded.outcome().objects()) {
            return Optional.empty();
        }
        return Optional.of(
                responded.recordAsked()
                        ? RECORD_IS_COMPLETE.check(under, responded.minute())
                        : RECORD_IS_COMPLETE.checkUnasked(under, responded.minute()));
    }
}
