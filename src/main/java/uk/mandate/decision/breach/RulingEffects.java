package uk.mandate.decision.breach;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.CaseCourse;
import uk.mandate.decision.DecisionRecord;
import uk.mandate.decision.DecisionRecords;
import uk.mandate.decision.DecisionSetAside.Ground;
import uk.mandate.decision.DecisionsSetAside;
import uk.mandate.decision.Recording;
import uk.mandate.process.Briefings;
import uk.mandate.process.Cases;

/** What follows once a ruling counts. */
@Component
class RulingEffects {
    private final BreachTables breaches;
    private final RulingTables rulings;
    private final DecisionRecords decisions;
    private final DecisionsSetAside setAside;
    private final CaseCourse course;
    private final Cases cases;
    private final Briefings briefings;
    private final CaseClock clock;
    private final ApplicationEventPublisher events;

    RulingEffects(
            BreachTables breaches,
            RulingTables rulings,
            DecisionRecords decisions,
            DecisionsSetAside setAside,
            CaseCourse course,
            Cases cases,
            Briefings briefings,
            CaseClock clock,
            ApplicationEventPublisher events) {
        this.breaches = breaches;
        this.rulings = rulings;
        this.decisions = decisions;
        this.setAside = setAside;
        this.course = course;
        this.cases = cases;
        this.briefings = briefings;
        this.clock = clock;
        this.events = events;
    }

    /** Refuses to have a decision taken again where none is on record. */
    void requireDecision(Breach breach) {
        decision(breach);
    }

    /** A decision that is to be taken again counts no more, and the case goes back to the stage at which it was taken. */
    void follow(Breach breach, Ruling ruling) {
        if (ruling.outcome() == RulingOutcome.RETAKEN) {
            var decision = decision(breach);
            setAside.setAside(decision, Ground.RETAKEN, ruling.reason());
            closeSince(
                    breach.caseReference(),
                    decision,
                    "The decision on which it hangs is to be taken again: " + decision.words() + ".");
            course.sendBack(breach.caseReference(), decision.stage(), ruling.reason(), clock.today());
        }
    }

    /** Open tasks show what stops them, and that nothing does any more. */
    void tellOpenTasks(String caseReference) {
        cases.openTasks(caseReference).forEach(task -> briefings.renew(task.id()));
    }

    /** Whatever was found in that decision, or in what followed from it, stands against nothing any more. */
    List<Breach> closeSince(String caseReference, DecisionRecord decision, String reason) {
        var since = decision.recording().recordedAt();
        var closed = breaches.ofCase(caseReference, clock.today()).stream()
                .filter(breach -> breach.isOpen(clock.today()))
                .filter(breach -> !breach.opened().recordedAt().isBefore(since))
                .toList();
        closed.forEach(breach -> close(breach, RulingOutcome.SET_ASIDE, reason));
        return closed;
    }

    /** Closes a breach by what follows from another act. */
    void close(Breach breach, RulingOutcome outcome, String reason) {
        var deputyOf = Acting.require().deputyOf();
        var ruling = new Ruling(
                UUID.randomUUID(),
                breach.id(),
                rulings.of(breach.id()).size() + 1,
                outcome,
                null,
                null,
                reason,
                false,
                deputyOf == null ? null : deputyOf.value(),
                Recording.now(clock),
                null);
        rulings.insert(ruling);
        events.publishEvent(new BreachRuled(breach, ruling));
    }

    private DecisionRecord decision(Breach breach) {
        return Optional.ofNullable(breach.fact().decision())
                .flatMap(decisions::findById)
                .orElseThrow(() -> new Refusal("No decision stands behind this breach yet, so none can be taken again:"
                        + " arrange the meeting anew, or rule otherwise."));
    }
}
