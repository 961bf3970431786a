package uk.mandate.walk;

import static uk.mandate.walk.RecordsAreThere.require;

import java.util.List;
import org.springframework.context.ApplicationContext;
import uk.mandate.decision.CaseBreaches;
import uk.mandate.decision.PolicingBodyCopies;
import uk.mandate.decision.ReportsOnCases;
import uk.mandate.publication.Publications;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.Strategy;
import uk.mandate.strategy.draft.DraftReadiness;
import uk.mandate.strategy.scrutiny.ReportedComments;

/** What has to be on record of a strategy that came into force, for every stage that it passed here and not in papers. */
final class RecordsOfAdoption {
    private final RecordedDecisions decisions;
    private final ReportsOnCases reports;
    private final DraftReadiness readiness;
    private final ReportedComments comments;
    private final Publications publications;
    private final PolicingBodyCopies copies;
    private final CaseBreaches breaches;

    RecordsOfAdoption(ApplicationContext mandate, RecordedDecisions decisions) {
        this.decisions = decisions;
        reports = mandate.getBean(ReportsOnCases.class);
        readiness = mandate.getBean(DraftReadiness.class);
        comments = mandate.getBean(ReportedComments.class);
        publications = mandate.getBean(Publications.class);
        copies = mandate.getBean(PolicingBodyCopies.class);
        breaches = mandate.getBean(CaseBreaches.class);
    }

    void check(WalkedCase walked, Strategy strategy) {
        var reference = walked.reference();
        if (hasPassed(walked, strategy, Stage.CABINET_1)) {
            cabinet(walked, "cabinet-1");
        }
        if (hasPassed(walked, strategy, Stage.FINALISE)) {
            require(walked, "comments and their answers", comments.of(reference).isComplete());
        }
        if (hasPassed(walked, strategy, Stage.CABINET_2)) {
            cabinet(walked, "cabinet-2");
            require(walked, "clearance", reports.isCleared(reference, "cabinet-2"));
        }
        if (hasPassed(walked, strategy, Stage.DRAFT)) {
            require(
                    walked,
                    "equality",
                    !readiness.equality(strategy.reference()).isBroken());
        }
        if (hasPassed(walked, strategy, Stage.COUNCIL)) {
            require(
                    walked,
                    "Council's decision with its parts",
                    decisions.isMinuted(reference, List.of("council", "council-final")));
        }
        afterCouncil(walked, strategy);
    }

    private void cabinet(WalkedCase walked, String stage) {
        require(walked, "Cabinet's decision at " + stage, decisions.isMinuted(walked.reference(), List.of(stage)));
        require(walked, "its published record", decisions.isPublished(walked.reference(), stage));
    }

    private void afterCouncil(WalkedCase walked, Strategy strategy) {
        var reference = walked.reference();
        require(walked, "adoption by Council", strategy.adoptedOn().isPresent());
        if (hasPassed(walked, strategy, Stage.PUBLISH)) {
            require(
                    walked,
                    "publication",
                    publications.current("strategies", reference).isPresent());
            require(
                    walked,
                    "the policing body's copy",
                    !copies.findByCaseReferenceOrderBySentOn(reference).isEmpty());
        }
        require(walked, "no open breach on which a step relied", !isPublishedInSpite(reference));
    }

    /** Publishing on our register is the last step of a case; what comes after it is recorded whatever was broken. */
    private boolean isPublishedInSpite(String reference) {
        return publications
                .current("strategies", reference)
                .filter(published -> published.elsewhere() == null)
                .filter(published -> breaches.ofCase(reference).stream()
                        .anyMatch(breach -> breach.open() && breach.since().isBefore(published.recordedAt())))
                .isPresent();
    }

    /** Whether it passed that stage here, when it was first there or when it came back. */
    private static boolean hasPassed(WalkedCase walked, Strategy strategy, Stage stage) {
        return walked.began().compareTo(stage) <= 0
                || strategy.visits().stream().anyMatch(visit -> visit.stage() == stage && visit.round() > 1);
    }
}
