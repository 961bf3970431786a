package uk.mandate.decision.correction;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.NotThere;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.Recording;
import uk.mandate.decision.correction.Correction.Answer;

/** Takes corrections of the record, and their answers by a second officer; only an approved one changes what a record says. */
@Service
@Transactional
class CorrectionService {
    private static final String NOT_THERE = "There is no such correction: choose one from the case's list.";
    private static final String NO_SUCH_FACT =
            "This fact cannot be corrected, or does not count any more: choose one from the case's list.";

    private final CorrectionTables corrections;
    private final CorrectableFacts facts;
    private final CorrectionChecks checks;
    private final CorrectionEffects effects;
    private final CorrectingOfficers officers;
    private final CaseClock clock;
    private final ApplicationEventPublisher events;

    CorrectionService(
            CorrectionTables corrections,
            CorrectableFacts facts,
            CorrectionChecks checks,
            CorrectionEffects effects,
            CorrectingOfficers officers,
            CaseClock clock,
            ApplicationEventPublisher events) {
        this.corrections = corrections;
        this.facts = facts;
        this.checks = checks;
        this.effects = effects;
        this.officers = officers;
        this.clock = clock;
        this.events = events;
    }

    /** Asks for a correction; the record says what it said until a second officer has approved it. */
    UUID ask(Asked asked) {
        officers.requireAsking();
        var fact = require(asked);
        CorrectionChecks.unchanged(asked, fact).ifPresent(sentence -> {
            throw new Refusal(sentence);
        });
        refuseSecondRequest(asked);
        checks.requireEvidence(asked.caseReference(), asked.evidence());
        checks.check(asked, fact);
        var deputyOf = Acting.require().deputyOf();
        var correction = new Correction(
                UUID.randomUUID(),
                asked.caseReference(),
                asked.kind(),
                asked.fact(),
                asked.field(),
                fact.value(asked.field()).orElseThrow().value(),
                asked.newValue(),
                asked.reason(),
                asked.evidence(),
                asked.resolved(),
                deputyOf == null ? null : deputyOf.value(),
                Recording.now(clock),
                null,
                List.of());
        corrections.insert(correction);
        events.publishEvent(new CorrectionAsked(correction));
        return correction.id();
    }

    /** The second officer approves the correction, from which on the record says it, or refuses it. */
    void answer(UUID id, boolean approved, String reason) {
        var correction = corrections.find(id).orElseThrow(() -> NotThere.unknown(NOT_THERE));
        officers.requireAnswering(correction);
        Asked.requireFit("Reason", reason);
        if (!correction.isWaiting()) {
            throw new Refusal("This correction is answered already: open its page again.");
        }
        var answer = new Answer(approved, reason, Recording.now(clock));
        if (approved) {
            var asked = asked(correction);
            var judgements = checks.check(asked, require(asked));
            corrections.insert(id, answer);
            events.publishEvent(new CorrectionAnswered(correction, answer, judgements));
            corrections.insert(id, effects.follow(correction));
        } else {
            corrections.insert(id, answer);
            events.publishEvent(new CorrectionAnswered(correction, answer, List.of()));
        }
    }

    private void refuseSecondRequest(Asked asked) {
        corrections.ofCase(asked.caseReference()).stream()
                .filter(Correction::isWaiting)
                .filter(waiting -> waiting.kind() == asked.kind()
                        && waiting.fact().equals(asked.fact())
                        && waiting.field() == asked.field())
                .findFirst()
                .ifPresent(waiting -> {
                    throw new Refusal("A correction of this waits for a second officer already: it is answered first.");
                });
    }

    private CorrectableFact require(Asked asked) {
        return facts.find(asked.caseReference(), asked.kind(), asked.fact())
                .filter(found -> found.value(asked.field()).isPresent())
                .orElseThrow(() -> new Refusal(NO_SUCH_FACT));
    }

    private static Asked asked(Correction correction) {
        return new Asked(
                correction.caseReference(),
                correction.kind(),
                correction.fact(),
                correction.field(),
                correction.newValue(),
                correction.reason(),
                correction.evidence(),
                correction.resolved());
    }
}
