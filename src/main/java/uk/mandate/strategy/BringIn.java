package uk.mandate.strategy;

import java.util.ArrayList;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.calendar.CaseClock;
import uk.mandate.organisation.ResponsibleAuthorities;
import uk.mandate.policy.Judgement;
import uk.mandate.policy.Policies;

/**
 * Brings a strategy in that is in the middle of its approval: everything about it that its papers hold, what they lack as
 * findings, and then its approval, at the stage that it has reached. A file with a mistake loads nothing.
 */
@Service
@Transactional
public class BringIn {
    private static final AuthoritiesOnRecord AUTHORITIES_ON_RECORD = new AuthoritiesOnRecord();

    private final WhoBringsIn bringers;
    private final FileCheck check;
    private final PastRecords past;
    private final Strategies strategies;
    private final StrategyApprovals approvals;
    private final ResponsibleAuthorities authorities;
    private final Policies policies;
    private final CaseClock clock;
    private final ApplicationEventPublisher events;

    BringIn(
            WhoBringsIn bringers,
            FileCheck check,
            PastRecords past,
            Strategies strategies,
            StrategyApprovals approvals,
            ResponsibleAuthorities authorities,
            Policies policies,
            CaseClock clock,
            ApplicationEventPublisher events) {
        this.bringers = bringers;
        this.check = check;
        this.past = past;
        this.strategies = strategies;
        this.approvals = approvals;
        this.authorities = authorities;
        this.policies = policies;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Brings in what the file tells, in YAML or JSON.
     *
     * @throws FileRefused with every mistake of the file at once; then nothing is loaded
     */
    public StrategyReference bringIn(String content) {
        bringers.refuseOthers();
        var errors = new ArrayList<String>();
        var file = StrategyFiles.read(content, errors);
        errors.addAll(check.errors(file));
        if (!errors.isEmpty()) {
            throw new FileRefused(errors);
        }
        return load(file);
    }

    private StrategyReference load(StrategyFile file) {
        var read = new CheckedFile(file, policies.current());
        var policy = policies.current().version();
        var strategy = new Strategy(read.reference(), read.facts(), read.stage(), clock.today(), policy);
        strategy.broughtIn(read.source(), clock.instant(), file.sample());
        file.findings().forEach(found -> strategy.find(read.finding(found, clock.instant())));
        read.gaps().forEach(gap -> strategy.find(Finding.notInSource(gap, clock.instant())));
        var authoritiesOnRecord = AUTHORITIES_ON_RECORD.check(policy, authorities.missing(clock.today()));
        if (authoritiesOnRecord.result() == Judgement.Result.WARNED) {
            strategy.find(Finding.of(authoritiesOnRecord, clock.instant()));
        }
        read.meetingTooLate(clock.today()).forEach(late -> strategy.find(Finding.of(late, clock.instant())));
        new LeadersAnswerInPapers(file, policies.current())
                .late()
                .ifPresent(late -> strategy.find(Finding.of(late, clock.instant())));
        read.pastStages().forEach(strategy::passed);
        read.decisions().forEach(decided -> decided.tell(strategy));
        standAsAdopted(strategy, read);
        strategies.save(strategy);
        past.load(read);
        events.publishEvent(new StrategyBroughtIn(
                read.reference(),
                read.stage(),
                read.source(),
                strategy.title(),
                strategy.findings().size(),
                file.sample()));
        past.tellOfClockThatRuns(read);
        approvals.begin(read.reference(), read.stage());
        return read.reference();
    }

    private void standAsAdopted(Strategy strategy, CheckedFile read) {
        var papers = read.adoption();
        papers.adoption()
                .ifPresent(
                        adoption -> strategy.adopt(adoption.adoptedOn(), adoption.effectiveOn(), adoption.amended()));
        papers.publishedOn().ifPresent(strategy::publishedBefore);
        papers.publishedTooEarly().ifPresent(early -> strategy.find(Finding.of(early, clock.instant())));
    }
}
