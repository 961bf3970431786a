package uk.mandate.strategy;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.OfficeId;
import uk.mandate.accountability.PersonId;
import uk.mandate.accountability.Refusal;
import uk.mandate.calendar.CaseClock;
import uk.mandate.organisation.Directory;
import uk.mandate.organisation.ResponsibleAuthorities;
import uk.mandate.policy.Judgement;
import uk.mandate.policy.Policies;

/** Begins a strategy at its first draft, and its approval with it. */
@Service
@Transactional
public class StartStrategy {
    /** The office that leads strategies, to which the tasks of drafting go. */
    public static final OfficeId LEAD_OFFICER = new OfficeId("lead-officer");

    private static final AuthoritiesOnRecord AUTHORITIES_ON_RECORD = new AuthoritiesOnRecord();

    private final Strategies strategies;
    private final StrategyApprovals approvals;
    private final ResponsibleAuthorities authorities;
    private final Directory directory;
    private final Policies policies;
    private final CaseClock clock;
    private final ApplicationEventPublisher events;

    StartStrategy(
            Strategies strategies,
            StrategyApprovals approvals,
            ResponsibleAuthorities authorities,
            Directory directory,
            Policies policies,
            CaseClock clock,
            ApplicationEventPublisher events) {
        this.strategies = strategies;
        this.approvals = approvals;
        this.authorities = authorities;
        this.directory = directory;
        this.policies = policies;
        this.clock = clock;
        this.events = events;
    }

    /** Whether the acting person may begin a strategy. */
    @Transactional(readOnly = true)
    public boolean mayStart() {
        var acting = Acting.require();
        return !acting.isPerson()
                || directory.officesOf(acting.person(), clock.today()).contains(LEAD_OFFICER);
    }

    /** Begins it; whoever begins it counts as its author. */
    public StrategyReference start(NewStrategy wanted) {
        return start(wanted, Acting.require().person());
    }

    /** As {@link #start(NewStrategy)}, where Mandate itself begins an example that somebody else is to have written. */
    public StrategyReference start(NewStrategy wanted, PersonId author) {
        if (!mayStart()) {
            throw new Refusal("Only a lead officer begins a strategy: ask one.");
        }
        wanted.check(clock.today());
        var reference = wanted.reference();
        if (strategies.find(reference).isPresent()) {
            throw new Refusal("There is a strategy " + reference
                    + " already. Open it from the list of strategies, or give another term or other letters.");
        }
        var strategy = new Strategy(
                reference,
                facts(wanted, author),
                Stage.DRAFT,
                clock.today(),
                policies.current().version());
        if (wanted.sample()) {
            strategy.asSample();
        }
        var onRecord = AUTHORITIES_ON_RECORD.check(strategy.policyVersion(), authorities.missing(clock.today()));
        if (onRecord.result() == Judgement.Result.WARNED) {
            strategy.find(Finding.of(onRecord, clock.instant()));
        }
        strategies.saveAndFlush(strategy);
        events.publishEvent(new StrategyStarted(reference, strategy.facts(), wanted.sample()));
        approvals.begin(reference, Stage.DRAFT);
        return reference;
    }

    private StrategyFacts facts(NewStrategy wanted, PersonId author) {
        return new StrategyFacts(
                wanted.title().strip(),
                wanted.from(),
                wanted.until(),
                policies.current().values().council(),
                LEAD_OFFICER.value(),
                author.value(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
