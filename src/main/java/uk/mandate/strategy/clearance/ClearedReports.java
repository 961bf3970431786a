package uk.mandate.strategy.clearance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.PersonId;
import uk.mandate.decision.CasePolicies;
import uk.mandate.decision.ReportsOnCases;
import uk.mandate.organisation.Directory;
import uk.mandate.policy.Judgement;
import uk.mandate.policy.ReportHeading;
import uk.mandate.strategy.ReportClearers;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.Strategies;
import uk.mandate.strategy.Strategy;
import uk.mandate.strategy.StrategyReference;
import uk.mandate.strategy.draft.DraftReadiness;
import uk.mandate.strategy.draft.EditionService;

/** What stands on record of the clearing of reports. */
@Component
@Transactional(readOnly = true)
class ClearedReports implements ReportsOnCases, ReportClearers {
    private static final ClearanceIsInWords CLEARANCE_IS_IN_WORDS = new ClearanceIsInWords();
    private static final ClearerIsNotAuthor CLEARER_IS_NOT_AUTHOR = new ClearerIsNotAuthor();

    private final SignOffs signOffs;
    private final Strategies strategies;
    private final EditionService editions;
    private final DraftReadiness readiness;
    private final CasePolicies policies;
    private final Directory directory;

    ClearedReports(
            SignOffs signOffs,
            Strategies strategies,
            EditionService editions,
            DraftReadiness readiness,
            CasePolicies policies,
            Directory directory) {
        this.signOffs = signOffs;
        this.strategies = strategies;
        this.editions = editions;
        this.readiness = readiness;
        this.policies = policies;
        this.directory = directory;
    }

    /** The report that members get at this stage, as it stands now. */
    ReportForMembers report(String caseReference, Stage stage) {
        var strategy = strategy(caseReference);
        return new ReportForMembers(caseReference, stage, strategy.round(), editions.present(strategy.reference()));
    }

    /** The offices that have not cleared the report as it stands, in the order of its headings. */
    List<String> notCleared(ReportForMembers report) {
        return notCleared(report, Instant.MAX);
    }

    private List<String> notCleared(ReportForMembers report, Instant before) {
        return policies.of(report.caseReference()).values().clearance().headingsByOffice().keySet().stream()
                .filter(office -> last(report, office, before) != SignOffOutcome.CLEARED)
                .toList();
    }

    List<ReportHeading> headings(String caseReference, String office) {
        return policies.of(caseReference)
                .values()
                .clearance()
                .headingsByOffice()
                .getOrDefault(office, List.of());
    }

    @Override
    public boolean isCleared(String caseReference, String stage) {
        return isClearedInPapers(caseReference, Stage.of(stage))
                || notCleared(report(caseReference, Stage.of(stage))).isEmpty();
    }

    @Override
    public List<Judgement> judge(String caseReference, String stage, Instant before) {
        var under = policies.of(caseReference).version();
        var reached = Stage.of(stage);
        var report = report(caseReference, reached);
        var judgements = new ArrayList<Judgement>();
        if (isClearedInPapers(caseReference, reached)) {
            judgements.add(CLEARANCE_IS_IN_WORDS.check(under, List.of(), List.of()));
        } else {
            judgements.add(readiness.equality(new StrategyReference(caseReference)));
            judgements.add(CLEARANCE_IS_IN_WORDS.check(
                    under, names(notCleared(report, before)), names(returning(report, before))));
        }
        judgements.add(CLEARER_IS_NOT_AUTHOR.check(
                under,
                authors(caseReference),
                signOffs.of(report).stream().map(SignOff::by).toList()));
        return judgements;
    }

    /** Everybody who wrote a part of the text or of the report, and who answers for it as its author. */
    Set<PersonId> authors(String caseReference) {
        var strategy = strategy(caseReference);
        return Stream.concat(Stream.of(strategy.author()), editions.writers(strategy.reference()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<PersonId> clearersOf(String caseReference, int round) {
        return signOffs.findByCaseReferenceOrderByRecordingRecordedAt(caseReference).stream()
                .filter(signOff -> signOff.round() == round)
                .map(SignOff::by)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the papers that the case was brought in from, at that stage or later, name who cleared it. */
    private boolean isClearedInPapers(String caseReference, Stage stage) {
        var strategy = strategy(caseReference);
        return strategy.round() == 1
                && strategy.hasPassedInPapers(stage == Stage.CABINET_1 ? Stage.CLEARANCE : Stage.CABINET_2)
                && !strategy.facts().clearers().isEmpty();
    }

    private List<String> returning(ReportForMembers report, Instant before) {
        return notCleared(report, before).stream()
                .filter(office -> last(report, office, before) == SignOffOutcome.RETURNED)
                .toList();
    }

    private @Nullable SignOffOutcome last(ReportForMembers report, String office, Instant before) {
        return signOffs.last(report, office, before).map(SignOff::outcome).orElse(null);
    }

    /** What the sign-off is about, as the report heads it. */
    String titles(SignOff signOff) {
        return Stream.of(ReportHeading.values())
                .filter(heading -> signOff.headings().contains(heading.id()))
                .map(ReportHeading::title)
                .collect(Collectors.joining(", "));
    }

    List<String> names(List<String> offices) {
        return offices.stream().map(this::name).toList();
    }

    private String name(String office) {
        return directory.groups().stream()
                .filter(group -> group.id().equals(office))
                .map(Directory.GroupEntry::name)
                .findFirst()
                .orElse(office);
    }

    private Strategy strategy(String caseReference) {
        return strategies.require(new StrategyReference(caseReference));
    }
}
