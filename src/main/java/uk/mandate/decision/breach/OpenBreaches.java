package uk.mandate.decision.breach;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.CaseBreaches;
import uk.mandate.decision.CaseFiles;
import uk.mandate.decision.DecisionRecords;
import uk.mandate.decision.FactKind;
import uk.mandate.organisation.Directory;
import uk.mandate.process.StepStops;

/**
 * What open breaches stop: every step of the round of the draft in which they were found. The gate asks before each answer
 * that is a step, a page before each step that is taken there; the recording of facts asks nobody.
 */
@Component
@Transactional(readOnly = true)
class OpenBreaches implements CaseBreaches, StepStops {
    private final BreachTables breaches;
    private final DecisionRecords decisions;
    private final CaseFiles files;
    private final Directory directory;
    private final CaseClock clock;

    OpenBreaches(
            BreachTables breaches, DecisionRecords decisions, CaseFiles files, Directory directory, CaseClock clock) {
        this.breaches = breaches;
        this.decisions = decisions;
        this.files = files;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public void refuseStopped(String caseReference) {
        refuseStep(caseReference);
    }

    @Override
    public Optional<String> whatStops(String caseReference) {
        var open = breaches.ofCase(caseReference, clock.today()).stream()
                .filter(breach -> breach.isOpen(clock.today()))
                .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        // A draft that began anew relies on nothing that was decided on the one before.
        var round = files.of(caseReference).round();
        return open.stream()
                .filter(breach -> breach.round() == round && isReliedOn(breach))
                .min(Comparator.comparing(breach -> breach.opened().recordedAt()))
                .map(this::sentence);
    }

    /** Nothing relies on a meeting that was arranged against a rule before it has decided. */
    private boolean isReliedOn(Breach breach) {
        var fact = breach.fact();
        return fact.kind() != FactKind.MEETING
                || decisions.ofCase(breach.caseReference()).stream()
                        .anyMatch(decision ->
                                decision.item().filter(fact.id()::equals).isPresent());
    }

    @Override
    public List<BreachOnRecord> ofCase(String caseReference) {
        var today = clock.today();
        return breaches.ofCase(caseReference, today).stream()
                .map(breach -> new BreachOnRecord(
                        breach.id(),
                        breach.rule(),
                        breach.words(),
                        breach.fact().stage(),
                        breach.fact().words(),
                        breach.opened().recordedAt(),
                        breach.isOpen(today),
                        breach.standing(today)))
                .toList();
    }

    private String sentence(Breach breach) {
        var reported = breach.ruled() == RulingOutcome.REPORTED;
        return "An open breach stops every step of this case. " + breach.words()
                + (reported ? " " + breach.standing(clock.today()) : " " + whoRules())
                + " What has happened may be recorded meanwhile.";
    }

    private String whoRules() {
        return directory.holdersOf(MonitoringOfficer.OFFICE, clock.today()).isEmpty()
                ? "Nobody holds the office of the Monitoring Officer, who rules on it: ask an administrator to appoint"
                        + " somebody to act in it."
                : "The Monitoring Officer rules on it first: ask for the ruling.";
    }
}
