package uk.mandate.decision.breach;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.NotThere;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.BritishDates;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.CaseFiles;
import uk.mandate.decision.DecisionRecord;
import uk.mandate.decision.DecisionRecords;
import uk.mandate.decision.FactKind;
import uk.mandate.decision.RecordedFact;
import uk.mandate.decision.Recording;
import uk.mandate.decision.RuleBroken;
import uk.mandate.decision.breach.Ruling.Second;

/** Opens breaches, and records how they are ruled on. */
@Service
@Transactional
class BreachService {
    private static final String NOT_THERE = "There is no such breach: choose one from the list of breaches.";

    private final BreachTables breaches;
    private final RulingTables rulings;
    private final MonitoringOfficer monitoringOfficer;
    private final RulingEffects effects;
    private final DecisionRecords decisions;
    private final CaseFiles files;
    private final EntityManager entities;
    private final CaseClock clock;
    private final ApplicationEventPublisher events;

    BreachService(
            BreachTables breaches,
            RulingTables rulings,
            MonitoringOfficer monitoringOfficer,
            RulingEffects effects,
            DecisionRecords decisions,
            CaseFiles files,
            EntityManager entities,
            CaseClock clock,
            ApplicationEventPublisher events) {
        this.breaches = breaches;
        this.rulings = rulings;
        this.monitoringOfficer = monitoringOfficer;
        this.effects = effects;
        this.decisions = decisions;
        this.files = files;
        this.entities = entities;
        this.clock = clock;
        this.events = events;
    }

    /** Opens a breach; one that the same rule found already in the same fact, or in its meeting, is not opened again. */
    void open(RuleBroken broken) {
        var judgement = broken.judgement();
        if (!breaches.of(judgement.rule(), withItsItem(broken.fact())).isEmpty()) {
            return;
        }
        openAnew(broken);
    }

    /** Opens a breach, whatever the same rule found in the same fact before. */
    void openAnew(RuleBroken broken) {
        var judgement = broken.judgement();
        // The tables below refer to what is not written yet.
        entities.flush();
        var breach = new Breach(
                UUID.randomUUID(),
                broken.caseReference(),
                files.of(broken.caseReference()).round(),
                judgement.rule(),
                judgement.sentence(),
                judgement.policyVersion(),
                broken.fact(),
                Recording.now(clock),
                null,
                null,
                null);
        breaches.insert(breach);
        events.publishEvent(new BreachOpened(breach, judgement));
    }

    /** Records what the Monitoring Officer rules. What departs from a rule, or opens a ruling again, waits for a second person. */
    void rule(UUID id, Ruled ruled) {
        monitoringOfficer.require();
        ruled.requireItsParts();
        var breach = require(id);
        refuseWhileReported(breach, ruled);
        ruled.requireConsideredSince(LocalDate.ofInstant(breach.opened().recordedAt(), CaseClock.LONDON));
        var person = Acting.require();
        Acting.as(person.inOffice(MonitoringOfficer.OFFICE), () -> {
            var needsSecond = ruled.outcome().needsSecond() || breach.ruled() != null;
            if (ruled.outcome() == RulingOutcome.RETAKEN) {
                effects.requireDecision(breach);
            }
            record(breach, ruled, needsSecond);
        });
    }

    /** Records what the second person says of a ruling; once agreed, it counts. */
    void second(UUID id, UUID ruling, boolean agreed, String reason) {
        var breach = require(id);
        var given = rulings.find(ruling)
                .filter(found -> found.breach().equals(id))
                .orElseThrow(() -> NotThere.unknown(NOT_THERE));
        monitoringOfficer.requireSecond(given);
        Ruled.requireFit("Reason", reason);
        if (!given.id().equals(breach.waiting())) {
            throw new Refusal("This ruling does not wait for a second person any more: open the breach's page again.");
        }
        var second = new Second(agreed, reason, Recording.now(clock));
        rulings.insert(ruling, second);
        events.publishEvent(new RulingSeconded(breach, given, second));
        if (agreed) {
            effects.follow(breach, given);
        }
        effects.tellOpenTasks(breach.caseReference());
    }

    private void record(Breach breach, Ruled ruled, boolean needsSecond) {
        var deputyOf = Acting.require().deputyOf();
        var ruling = new Ruling(
                UUID.randomUUID(),
                breach.id(),
                rulings.of(breach.id()).size() + 1,
                ruled.outcome(),
                ruled.how(),
                ruled.consideredOn(),
                ruled.reason(),
                needsSecond,
                deputyOf == null ? null : deputyOf.value(),
                Recording.now(clock),
                null);
        rulings.insert(ruling);
        events.publishEvent(new BreachRuled(breach, ruling));
        effects.tellOpenTasks(breach.caseReference());
    }

    /** R42: what was reported is suspended until the body has considered it; another report only moves that day. */
    private void refuseWhileReported(Breach breach, Ruled ruled) {
        var considered = breach.consideredOn();
        if (considered != null && breach.isOpen(clock.today()) && ruled.outcome() != RulingOutcome.REPORTED) {
            throw new Refusal("R42: this breach was reported to the body, which considers it on "
                    + BritishDates.withWeekday(considered)
                    + ", and nobody may go past that: rule otherwise from the second day after it.");
        }
    }

    private List<UUID> withItsItem(RecordedFact fact) {
        var item = fact.kind() == FactKind.DECISION
                ? decisions.findById(fact.id()).flatMap(DecisionRecord::item)
                : Optional.<UUID>empty();
        return Stream.concat(Stream.of(fact.id()), item.stream()).toList();
    }

    private Breach require(UUID id) {
        return breaches.find(id).orElseThrow(() -> NotThere.unknown(NOT_THERE));
    }
}
