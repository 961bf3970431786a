package uk.mandate.decision.correction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.mandate.calendar.BritishDates;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.CaseCourse;
import uk.mandate.decision.CasePolicies;
import uk.mandate.decision.ClockTrail;
import uk.mandate.decision.DecisionRecord;
import uk.mandate.decision.DecisionRecords;
import uk.mandate.decision.DecisionSetAside.Ground;
import uk.mandate.decision.DecisionsSetAside;
import uk.mandate.decision.FactCorrected;
import uk.mandate.decision.FactField;
import uk.mandate.decision.FactKind;
import uk.mandate.decision.JudgesFacts;
import uk.mandate.decision.RecordCorrections;
import uk.mandate.decision.breach.ReconsideredBreaches;
import uk.mandate.policy.LeaderPeriod;
import uk.mandate.process.DueDates;

/** What follows from an approved correction: the record says it, clocks run again, rules judge again. */
@Component
class CorrectionEffects {
    private static final LeaderPeriod LEADER_PERIOD = new LeaderPeriod();

    private final RecordCorrections records;
    private final DecisionRecords decisions;
    private final DecisionsSetAside setAside;
    private final CaseCourse course;
    private final CasePolicies policies;
    private final DueDates dueDates;
    private final ClockTrail trail;
    private final ObjectProvider<JudgesFacts> judges;
    private final ReconsideredBreaches breaches;
    private final CaseClock clock;
    private final ApplicationEventPublisher events;

    CorrectionEffects(
            RecordCorrections records,
            DecisionRecords decisions,
            DecisionsSetAside setAside,
            CaseCourse course,
            CasePolicies policies,
            DueDates dueDates,
            ClockTrail trail,
            ObjectProvider<JudgesFacts> judges,
            ReconsideredBreaches breaches,
            CaseClock clock,
            ApplicationEventPublisher events) {
        this.records = records;
        this.decisions = decisions;
        this.setAside = setAside;
        this.course = course;
        this.policies = policies;
        this.dueDates = dueDates;
        this.trail = trail;
        this.judges = judges;
        this.breaches = breaches;
        this.clock = clock;
        this.events = events;
    }

    /** Lets everything follow that follows, and says it in sentences. */
    List<String> follow(Correction correction) {
        return correction.field() == FactField.OUTCOME ? undo(correction) : correct(correction);
    }

    /** A wrong outcome is never patched: the case goes back to its stage, at which the right one is recorded with all its parts. */
    private List<String> undo(Correction correction) {
        var decision = decisions.findById(correction.fact()).orElseThrow();
        var before = decision.words();
        setAside.setAside(decision, Ground.RECORDED_WRONGLY, correction.reason());
        var closed = breaches.closeSince(correction.caseReference(), decision, before);
        course.sendBack(correction.caseReference(), decision.stage(), reason(correction, decision), clock.today());
        var said = new ArrayList<String>();
        said.add(
                "The record that %s counts no more; the case is back at its stage, where the outcome “%s” is recorded anew."
                        .formatted(quoted(before), correction.newWords()));
        said.addAll(closed);
        return said;
    }

    private static String reason(Correction correction, DecisionRecord decision) {
        return "The outcome was recorded wrongly: it is corrected from “%s” to “%s”. %s"
                .formatted(decision.outcome().words(), correction.newWords(), correction.reason());
    }

    private List<String> correct(Correction correction) {
        apply(correction, correction.field(), correction.newValue());
        if (correction.field() == FactField.RECEIVED_ON) {
            movePeriod(correction, LocalDate.parse(correction.newValue()));
        }
        var said = new ArrayList<String>();
        if (correction.kind() == FactKind.DECISION && correction.field() == FactField.HAPPENED_ON) {
            decisions
                    .findById(correction.fact())
                    .flatMap(decision -> records.moveMeeting(correction.id(), decision))
                    .ifPresent(said::add);
        }
        if (correction.field().type() == FactField.Type.DAY) {
            said.addAll(recount(correction.caseReference()));
            var judged = judges.stream()
                    .flatMap(judge -> judge.judgeAgain(correction.caseReference()))
                    .toList();
            said.addAll(breaches.reconsider(correction.caseReference(), judged));
        }
        return said;
    }

    /** The Leader's period counts from the receipt; whoever was late to record an answer has time from today. */
    private void movePeriod(Correction correction, LocalDate receivedOn) {
        var policy = policies.of(correction.caseReference());
        var ends = LEADER_PERIOD.lastDay(policy, receivedOn);
        apply(correction, FactField.PERIOD_ENDS, ends.toString());
        apply(
                correction,
                FactField.RECORD_UNTIL,
                LEADER_PERIOD.lastDayToRecord(policy, ends, clock.today()).toString());
    }

    private void apply(Correction correction, FactField field, String value) {
        var before = records.value(correction.kind(), correction.fact(), field).orElse(null);
        if (value.equals(before)) {
            return;
        }
        records.apply(correction.id(), correction.kind(), correction.fact(), field, value);
        events.publishEvent(new FactCorrected(
                correction.caseReference(),
                correction.kind(),
                correction.fact(),
                stage(correction),
                field,
                before,
                value));
    }

    private String stage(Correction correction) {
        return Optional.of(correction.fact())
                .flatMap(decisions::findById)
                .map(DecisionRecord::stage)
                .orElse("leader");
    }

    private List<String> recount(String caseReference) {
        return trail.silently(() -> dueDates.recount(caseReference)).stream()
                .peek(moved -> events.publishEvent(new DueDateRecounted(caseReference, moved)))
                .map(moved -> "“%s” is due on %s, and no more on %s."
                        .formatted(
                                moved.name(),
                                BritishDates.withWeekday(moved.after()),
                                BritishDates.withWeekday(moved.before())))
                .toList();
    }

    private static String quoted(String words) {
        return "“" + words + "”";
    }
}
