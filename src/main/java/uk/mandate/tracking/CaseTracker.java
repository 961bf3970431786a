package uk.mandate.tracking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.AgendaItems;
import uk.mandate.decision.CaseBreaches;
import uk.mandate.decision.CasePolicies;
import uk.mandate.decision.DecisionRecords;
import uk.mandate.decision.DelegationDetermination;
import uk.mandate.decision.DelegationDeterminations;
import uk.mandate.decision.LeaderInstructions;
import uk.mandate.decision.LeaderResponses;
import uk.mandate.decision.MembersMessages;
import uk.mandate.decision.MembersMessages.Shown;
import uk.mandate.document.Documents;
import uk.mandate.process.Cases;
import uk.mandate.process.Cases.OpenTask;
import uk.mandate.publication.Publications;
import uk.mandate.strategy.PlannedStageDates;
import uk.mandate.strategy.Reviews;
import uk.mandate.strategy.StandingWarnings;
import uk.mandate.strategy.Strategies;
import uk.mandate.strategy.Strategy;
import uk.mandate.strategy.Withdrawals;

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
    private final CaseBreaches breaches;
    private final RunningClocks clocks;
    private final PlannedStageDates plans;
    private final StandingWarnings warnings;
    private final Reviews reviews;
    private final Withdrawals withdrawals;
    private final MembersMessages messages;
    private final ActsOffered acts;
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
            CaseBreaches breaches,
            RunningClocks clocks,
            PlannedStageDates plans,
            StandingWarnings warnings,
            Reviews reviews,
            Withdrawals withdrawals,
            MembersMessages messages,
            ActsOffered acts,
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
        this.breaches = breaches;
        this.clocks = clocks;
        this.plans = plans;
        this.warnings = warnings;
        this.reviews = reviews;
        this.withdrawals = withdrawals;
        this.messages = messages;
        this.acts = acts;
        this.clock = clock;
    }

    /** A page of the cases, in the order and at the stage that is asked for. */
    public CaseList list(CaseOrder order) {
        var tasks = cases.openTasks().stream().collect(Collectors.groupingBy(OpenTask::caseReference));
        var found = strategies.findAllByOrderByReference().stream()
                .filter(order::isWanted)
                .map(strategy -> summary(strategy, tasks))
                .sorted(order.comparator())
                .toList();
        return CaseList.of(found, order);
    }

    private CaseSummary summary(Strategy strategy, Map<String, List<OpenTask>> tasks) {
        var reference = strategy.reference().value();
        var open = tasks.getOrDefault(reference, List.of());
        return CaseSummary.of(
                strategy,
                workOn(strategy, open),
                items.ofCase(reference),
                breaches.ofCase(reference),
                warnings.of(strategy).isPresent(),
                clock.today());
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
        var tasks = cases.openTasks(reference);
        var records = records(strategy, tasks);
        return new CaseStory(
                strategy,
                workOn(strategy, tasks),
                StageLine.of(records),
                records.clocks(),
                records.breaches(),
                decisions.everyOfCase(reference),
                delegations.findByCaseReference(reference).stream()
                        .collect(Collectors.toMap(DelegationDetermination::decision, determination -> determination)),
                records.leader(),
                records.items(),
                records.documents(),
                publications.of("strategies", reference),
                cases.paths(reference).stream().map(PathOnPage::of).toList(),
                warnings.of(strategy).orElse(null),
                reviews.findByStrategyOrderByReviewedOn(reference),
                givenByLeader(strategy),
                acts.of(strategy));
    }

    private @Nullable Shown givenByLeader(Strategy strategy) {
        return withdrawals
                .findByStrategy(strategy.reference().value())
                .flatMap(withdrawal -> withdrawal
                        .howGiven()
                        .map(how -> messages.shown(
                                withdrawal.recording(),
                                how,
                                withdrawal.message().orElse(null))))
                .orElse(null);
    }

    private CaseRecords records(Strategy strategy, List<OpenTask> tasks) {
        var reference = strategy.reference().value();
        var listed = items.ofCase(reference);
        return new CaseRecords(
                strategy,
                decisions.ofCase(reference),
                LeaderPart.of(instructions.findByCaseReference(reference), responses.findByCaseReference(reference)),
                listed,
                documents.ofCase(reference),
                breaches.ofCase(reference),
                clocks.of(strategy, tasks, listed),
                plans.findByStrategyOrderByRecordingRecordedAt(reference),
                policies.of(reference),
                clock.now());
    }

    private List<WorkInHand> workOn(Strategy strategy, List<OpenTask> tasks) {
        var calendar = policies.of(strategy.reference().value()).calendar();
        return tasks.stream()
                .map(task -> WorkInHand.of(task, holders.of(task), clock.today(), calendar))
                .toList();
    }
}
