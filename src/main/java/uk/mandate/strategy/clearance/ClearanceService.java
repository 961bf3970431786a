package uk.mandate.strategy.clearance;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.Refusal;
import uk.mandate.accountability.TypedText;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.CasePolicies;
import uk.mandate.decision.MeetingService;
import uk.mandate.decision.Recording;
import uk.mandate.policy.Judgement;
import uk.mandate.policy.ReportHeading;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.StrategyReference;
import uk.mandate.strategy.draft.ReportPaper;

/** Asks the offices that clear a report, and records what each says. */
@Service
@Transactional
public class ClearanceService {
    private static final ClearerIsNotAuthor CLEARER_IS_NOT_AUTHOR = new ClearerIsNotAuthor();

    private final ClearedReports reports;
    private final SignOffs signOffs;
    private final ReportPaper paper;
    private final MeetingService meetings;
    private final CasePolicies policies;
    private final CaseClock clock;
    private final ApplicationEventPublisher events;

    ClearanceService(
            ClearedReports reports,
            SignOffs signOffs,
            ReportPaper paper,
            MeetingService meetings,
            CasePolicies policies,
            CaseClock clock,
            ApplicationEventPublisher events) {
        this.reports = reports;
        this.signOffs = signOffs;
        this.paper = paper;
        this.meetings = meetings;
        this.policies = policies;
        this.clock = clock;
        this.events = events;
    }

    /** The offices to ask: those that have not cleared this edition yet; all of them, should each have done so. */
    @Transactional(readOnly = true)
    public List<String> officesAsked(String caseReference, Stage stage) {
        var open = reports.notCleared(reports.report(caseReference, stage));
        return open.isEmpty()
                ? List.copyOf(policies.of(caseReference)
                        .values()
                        .clearance()
                        .headingsByOffice()
                        .keySet())
                : open;
    }

    /** What this office clears, in words. */
    @Transactional(readOnly = true)
    public String partsOf(String caseReference, String office) {
        return reports.headings(caseReference, office).stream()
                .map(ReportHeading::title)
                .collect(Collectors.joining(", "));
    }

    /**
     * Records what the office says of the report as it stands; refuses silence, and whoever wrote the report. Once every office
     * has cleared it the report is stored, for the agenda that it goes out with.
     */
    public List<Judgement> signOff(
            String caseReference, Stage stage, String office, SignOffOutcome outcome, String words) {
        if (TypedText.isBlank(words)) {
            throw new Refusal("Say in words what you found: silence never clears a report (R28).");
        }
        var under = policies.of(caseReference).version();
        var judged = List.of(CLEARER_IS_NOT_AUTHOR.check(under, reports.authors(caseReference), Acting.require()));
        if (judged.get(0).isBroken()) {
            throw new Refusal(judged);
        }
        var signOff = signOffs.save(new SignOff(
                reports.report(caseReference, stage),
                office,
                reports.headings(caseReference, office),
                outcome,
                words.strip(),
                Recording.now(clock)));
        events.publishEvent(new ReportSignedOff(signOff, judged));
        if (reports.notCleared(reports.report(caseReference, stage)).isEmpty()) {
            paper.write(new StrategyReference(caseReference), stage);
        }
        return judged;
    }

    /** The day by which the report had to be cleared has passed: its item waits for a later meeting. */
    public void missDay(String caseReference, Stage stage) {
        var silent = reports.notCleared(reports.report(caseReference, stage));
        var listed = meetings.planned(caseReference, stage.id()).isPresent();
        meetings.withdraw(
                caseReference,
                stage.id(),
                "The report was not cleared in time by " + String.join(", ", reports.names(silent)) + ".");
        events.publishEvent(new ClearanceDayMissed(caseReference, stage, silent, listed));
    }

    /** Every sign-off of the case, in the order in which they were given. */
    @Transactional(readOnly = true)
    public List<SignOff> ofCase(String caseReference) {
        return signOffs.findByCaseReferenceOrderByRecordingRecordedAt(caseReference);
    }
}
