package uk.mandate.tracking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.AgendaItems;
import uk.mandate.decision.CasePolicies;
import uk.mandate.decision.DecisionRecords;
import uk.mandate.decision.DelegationDetermination;
import uk.mandate.decision.DelegationDeterminations;
import uk.mandate.decision.LeaderInstructions;
import uk.mandate.decision.LeaderResponses;
import uk.mandate.document.Documents;
import uk.mandate.process.Cases;
import uk.mandate.publication.Publications;
import uk.mandate.strategy.Strategies;
import uk.mandate.strategy.Strategy;

/** Gathers what is known of cases for the people who follow them; changes nothing. */
@Service
@Transactional(readOnly = true)
public class CaseTracker {
    private final Strategies strategies;
    private final DecisionRecords decisions;
    private final AgendaItems items;
    private final Documents documents;
    private final Publications publications;
    private final Cases cases;
    private final Holders holders;
    private final CasePolicies policies;
    private final DelegationDeterminations delegations;
    private final LeaderInstructions instructions;
    private final LeaderResponses responses;
    private final CaseClock clock;

    CaseTracker(
            Strategies strategies,
            DecisionRecords decisions,
            AgendaItems items,
            Documents documents,
            Publications publications,
            Cases cases,
            Holders holders,
            CasePolicies policies,
            DelegationDeterminations delegations,
            LeaderInstructions instructions,
            LeaderResponses responses,
            CaseClock clock) {
        this.strategies = strategies;
        this.decisions = decisions;
        this.items = items;
        this.documents = documents;
        this.publications = publications;
        this.cases = cases;
        this.holders = holders;
        this.policies = policies;
        this.delegations = delegations;
        this.instructions = instructions;
        this.responses = responses;
        this.clock = clock;
    }

    /** Every case, by reference, with its open work. */
    public List<CaseSummary> all() {
        return strategies.findAllByOrderByReference().stream()
                .map(strategy -> new CaseSummary(strategy, workOn(strategy)))
                .toList();
    }

    /** One case, or nothing where there is none with this reference. */
    public Optional<CaseStory> find(String reference) {
        return strategies.findById(reference).map(this::tell);
    }

    /** The model of one of the case's processes; refuses a process that is not the case's own. */
    public String model(String reference, String definition) {
        var isOfCase = cases.paths(reference).stream()
                .anyMatch(path -> path.definitionId().equals(definition));
        if (!isOfCase) {
            throw new Refusal("This case has no such process: open the case's page and follow the way that it shows.");
        }
        return cases.model(definition);
    }

    private CaseStory tell(Strategy strategy) {
        var reference = strategy.reference().value();
        var leader =
                LeaderPart.of(instructions.findByCaseReference(reference), responses.findByCaseReference(reference));
        return new CaseStory(
                strategy,
                workOn(strategy),
                StageLine.of(
                        strategy,
                        decisions.ofCase(reference),
                        leader,
                        items.ofCase(reference),
                        policies.of(reference),
                        clock.now()),
                decisions.ofCase(reference),
                delegations.findByCaseReference(reference).stream()
                        .collect(Collectors.toMap(DelegationDetermination::decision, determination -> determination)),
                leader,
                items.ofCase(reference),
                documents.ofCase(reference),
                publications.of("strategies", reference),
                cases.paths(reference).stream().map(PathOnPage::of).toList());
    }

    private List<WorkInHand> workOn(Strategy strategy) {
        var reference = strategy.reference().value();
        var calendar = policies.of(reference).calendar();
        return cases.openTasks(reference).stream()
                .map(task -> WorkInHand.of(task, holders.of(task), clock.today(), calendar))
                .toList();
    }
}
