package uk.mandate.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.CaseClock;
import uk.mandate.policy.Judgement;

/**
 * Puts a body's decision on record. What happened is always recorded, even where it broke a rule; only a record that lacks a
 * part, that lies in the future or before the case came there, or that the wrong person makes is refused.
 */
@Service
@Transactional
public class DecisionRecorder {
    private static final RecordIsComplete RECORD_IS_COMPLETE = new RecordIsComplete();
    private static final MinuteIsComplete MINUTE_IS_COMPLETE = new MinuteIsComplete();
    private static final PeopleAreSeparate PEOPLE_ARE_SEPARATE = new PeopleAreSeparate();

    private final DecisionRecords decisions;
    private final DelegationDeterminations determinations;
    private final MeetingService meetings;
    private final CaseFiles files;
    private final OtherRecorders others;
    private final CasePolicies policies;
    private final CaseHistory history;
    private final FactDates dates;
    private final CaseClock clock;
    private final ApplicationEventPublisher events;

    DecisionRecorder(
            DecisionRecords decisions,
            DelegationDeterminations determinations,
            MeetingService meetings,
            CaseFiles files,
            OtherRecorders others,
            CasePolicies policies,
            CaseHistory history,
            FactDates dates,
            CaseClock clock,
            ApplicationEventPublisher events) {
        this.decisions = decisions;
        this.determinations = determinations;
        this.meetings = meetings;
        this.files = files;
        this.others = others;
        this.policies = policies;
        this.history = history;
        this.dates = dates;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Records what the body decided.
     *
     * @param judged what other rules say about the facts; a broken one is recorded with the decision, as a finding
     */
    public Recorded record(String caseReference, String stage, Body body, Decided decided, List<Judgement> judged) {
        var since = history.latestBefore(caseReference, body);
        since.ifPresentOrElse(
                fact -> dates.check("The meeting", decided.happenedOn(), fact.happenedOn(), fact.name()),
                () -> dates.refuseFuture("The meeting", decided.happenedOn()));
        RecordedParts.refuseMissing(body, decided);
        var judgements = new ArrayList<>(judge(caseReference, body, decided));
        judgements.addAll(judged);
        var item = meetings.held(caseReference, stage, decided.happenedOn()).map(AgendaItem::id);
        var decision = save(caseReference, stage, body, item, decided);
        RuleBroken.among(judged, caseReference, RecordedFact.of(decision)).forEach(events::publishEvent);
        events.publishEvent(new DecisionRecorded(decision, decided, judgements));
        return new Recorded(decision, judgements);
    }

    private List<Judgement> judge(String caseReference, Body body, Decided decided) {
        var policy = policies.of(caseReference);
        var under = policy.version();
        var judgements = new ArrayList<Judgement>();
        var file = files.of(caseReference);
        var lacking = others.lackingOffice(body, file, Acting.require());
        judgements.add(PEOPLE_ARE_SEPARATE.check(under, file, Acting.require(), lacking));
        if ((body == Body.COUNCIL || body.isExecutive()) && decided.outcome() != DecisionOutcome.DEFERRED) {
            judgements.add(
                    body.isExecutive()
                            ? RECORD_IS_COMPLETE.check(under, decided.minute())
                            : MINUTE_IS_COMPLETE.check(policy, decided.minute()));
        }
        if (judgements.stream().anyMatch(Judgement::isBroken)) {
            throw new Refusal(judgements);
        }
        return judgements;
    }

    private DecisionRecord save(String caseReference, String stage, Body body, Optional<UUID> item, Decided decided) {
        var decision = decisions.save(
                new DecisionRecord(caseReference, stage, body, item.orElse(null), decided, Recording.now(clock)));
        var delegation = decided.delegation();
        if (delegation != null) {
            determinations.save(new DelegationDetermination(decision, delegation, decided.delegationLimits()));
        }
        return decision;
    }
}
