package uk.mandate.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.accountability.Refusal;
import uk.mandate.decision.CaseFiles.CaseFile;
import uk.mandate.decision.LeaderResponse.Responded;
import uk.mandate.policy.Judgement;
import uk.mandate.policy.LeaderPeriod;
import uk.mandate.policy.PolicyVersion;

/**
 * What an answer of the Leader is bound by: its time (R17), who writes it down (R29), and what its record holds (R11).
 *
 * @param lastDay the last day of the Leader's period
 * @param acting who writes the answer down, be it the Leader
 */
record LeaderAnswerRules(PolicyVersion under, CaseFile file, LocalDate lastDay, ActingPerson acting, LocalDate today) {
    private static final LeaderPeriod LEADER_PERIOD = new LeaderPeriod();
    private static final RecordIsComplete RECORD_IS_COMPLETE = new RecordIsComplete();
    private static final PeopleAreSeparate PEOPLE_ARE_SEPARATE = new PeopleAreSeparate();

    /**
     * Refuses an answer that breaks a rule. Only a record whose form could not ask for its parts is taken without them: the
     * Leader's answer was given, and R11 is among the judgements as broken.
     */
    List<Judgement> judge(Responded responded) {
        var record = ofRecord(responded);
        var binding = Stream.concat(ofAnswer(responded), record.filter(judged -> responded.recordAsked()).stream())
                .toList();
        if (binding.stream().anyMatch(Judgement::isBroken)) {
            throw new Refusal(binding);
        }
        return responded.recordAsked()
                ? binding
                : Stream.concat(binding.stream(), record.stream()).toList();
    }

    private Stream<Judgement> ofAnswer(Responded responded) {
        var separate = PEOPLE_ARE_SEPARATE.check(under, file, acting);
        var inTime = LEADER_PERIOD.checkAnswer(under, lastDay, responded.respondedOn());
        return acting.forOffice() == null
                ? Stream.of(separate, LEADER_PERIOD.checkAnswerInPerson(under, lastDay, today), inTime)
                : Stream.of(separate, inTime);
    }

    /** The Leader's agreement decides nothing: it leaves Council's decision as it is. */
    private Optional<Judgement> ofRecord(Responded responded) {
        if (!responded.outcome().objects()) {
            return Optional.empty();
        }
        return Optional.of(
                responded.recordAsked()
                        ? RECORD_IS_COMPLETE.check(under, responded.minute())
                        : RECORD_IS_COMPLETE.checkUnasked(under, responded.minute()));
    }
}
