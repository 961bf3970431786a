package uk.mandate.decision.breach;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.DecisionRecord;
import uk.mandate.decision.JudgesFacts.JudgedFact;
import uk.mandate.decision.RuleBroken;

/** Breaches after the record was corrected: closed where the rule is met now, opened where it is broken now. */
@Component
public class ReconsideredBreaches {
    private final BreachTables breaches;
    private final BreachService service;
    private final RulingEffects effects;
    private final CaseClock clock;

    ReconsideredBreaches(BreachTables breaches, BreachService service, RulingEffects effects, CaseClock clock) {
        this.breaches = breaches;
        this.service = service;
        this.effects = effects;
        this.clock = clock;
    }

    /** Closes and opens breaches by what the rules say now, and says which. */
    public List<String> reconsider(String caseReference, List<JudgedFact> judged) {
        var said = new ArrayList<String>();
        judged.forEach(one -> said.addAll(reconsider(caseReference, one)));
        return said;
    }

    private List<String> reconsider(String caseReference, JudgedFact judged) {
        var judgement = judged.judgement();
        var known = breaches.of(judgement.rule(), List.of(judged.fact().id()));
        if (judgement.isBroken()
                && known.stream().anyMatch(breach -> breach.words().equals(judgement.sentence()))) {
            return List.of();
        }
        var said = new ArrayList<String>();
        known.stream().filter(this::isUnsettled).forEach(breach -> {
            effects.close(breach, RulingOutcome.CORRECTED, "By the corrected record: " + judgement.sentence());
            said.add("The breach of %s is closed: %s".formatted(breach.rule(), judgement.sentence()));
        });
        if (judgement.isBroken()) {
            service.openAnew(new RuleBroken(caseReference, judgement, judged.fact()));
            said.add("A breach of %s is open: %s".formatted(judgement.rule(), judgement.sentence()));
        }
        return said;
    }

    /** Whether it still stops something, or somebody is still to agree to a ruling on it. */
    private boolean isUnsettled(Breach breach) {
        return breach.isOpen(clock.today()) || breach.waiting() != null;
    }

    /** Closes what was found in a decision that counts no more, or in what followed from it, and says which. */
    public List<String> closeSince(String caseReference, DecisionRecord decision, String reason) {
        return effects.closeSince(caseReference, decision, reason).stream()
                .map(breach -> "The breach of %s is closed: it hung on that record.".formatted(breach.rule()))
                .toList();
    }
}
