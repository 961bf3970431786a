package uk.mandate.strategy.scrutiny;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Change;
import uk.mandate.accountability.Refusal;
import uk.mandate.accountability.TypedText;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.Body;
import uk.mandate.decision.CaseFiles;
import uk.mandate.decision.Decided;
import uk.mandate.decision.DecisionOutcome;
import uk.mandate.decision.DecisionRecorder;
import uk.mandate.decision.FactDates;
import uk.mandate.decision.MeetingService;
import uk.mandate.decision.MeetingService.Arrangement;
import uk.mandate.decision.Minute;
import uk.mandate.decision.NotHeldReason;
import uk.mandate.decision.Recording;
import uk.mandate.policy.Judgement;
import uk.mandate.strategy.scrutiny.ScrutinyChanged.Kind;

/** Arranges the meetings of Overview and Scrutiny on a case, and records what it did. */
@Service
@Transactional
public class ScrutinyService {
    private final ScrutinyTables tables;
    private final MeetingService meetings;
    private final DecisionRecorder decisions;
    private final CaseFiles files;
    private final FactDates dates;
    private final CaseClock clock;
    private final ApplicationEventPublisher events;

    ScrutinyService(
            ScrutinyTables tables,
            MeetingService meetings,
            DecisionRecorder decisions,
            CaseFiles files,
            FactDates dates,
            CaseClock clock,
            ApplicationEventPublisher events) {
        this.tables = tables;
        this.meetings = meetings;
        this.decisions = decisions;
        this.files = files;
        this.dates = dates;
        this.clock = clock;
        this.events = events;
    }

    /** Lists the case's item for a meeting of the committee. */
    public void arrange(
            String caseReference, LocalDate date, LocalTime startsAt, @Nullable String place, @Nullable String reason) {
        meetings.arrange(
                new Arrangement(
                        caseReference,
                        ScrutinyStage.ON_AGENDAS,
                        Body.OVERVIEW_AND_SCRUTINY,
                        date,
                        startsAt,
                        place,
                        reason),
                List.of());
    }

    /** The planned meeting was not held or did not reach the item, which waits for another. */
    public void notHeld(String caseReference, NotHeldReason reason, LocalDate on, @Nullable String words) {
        meetings.notHeld(caseReference, ScrutinyStage.ON_AGENDAS, reason, on, words);
    }

    /** Records what the committee did; what its comments are is typed before, and the outcome agrees with that. */
    public List<Judgement> record(
            String caseReference, ScrutinyStage stage, ScrutinyOutcome outcome, LocalDate on, @Nullable String words) {
        refuseContradiction(caseReference, stage, outcome);
        var said = require(outcome, words);
        var decided = outcome.onRecord();
        var judgements =
                decided == null ? didNotMeet(caseReference, on, said) : decide(caseReference, decided, on, said);
        tables.insertOutcome(caseReference, round(caseReference), stage, outcome, on, said, Recording.now(clock));
        events.publishEvent(new ScrutinyChanged(
                Kind.SCRUTINY_OUTCOME_RECORDED,
                caseReference,
                Map.of("scrutinyOf", Change.of(stage.id(), stage.id()), "scrutiny", Change.of(null, outcome)),
                on,
                said));
        return judgements;
    }

    private List<Judgement> decide(String caseReference, DecisionOutcome decided, LocalDate on, String words) {
        var minute = decided == DecisionOutcome.DEFERRED
                ? Minute.ofDeferral(words)
                : new Minute(words, null, null, null, null);
        return decisions
                .record(
                        caseReference,
                        ScrutinyStage.ON_AGENDAS,
                        Body.OVERVIEW_AND_SCRUTINY,
                        Decided.of(decided, on, minute),
                        List.of())
                .judgements();
    }

    private List<Judgement> didNotMeet(String caseReference, LocalDate on, String words) {
        dates.refuseFuture("That the committee does not meet", on);
        meetings.withdraw(caseReference, ScrutinyStage.ON_AGENDAS, words);
        return List.of();
    }

    private void refuseContradiction(String caseReference, ScrutinyStage stage, ScrutinyOutcome outcome) {
        var comments =
                tables.comments(caseReference, round(caseReference), stage).size();
        if (outcome == ScrutinyOutcome.COMMENTED && comments == 0) {
            throw new Refusal(
                    "No comment is on record: type each on the case's page of scrutiny first, then record that it"
                            + " commented.");
        }
        if ((outcome == ScrutinyOutcome.NO_COMMENTS || outcome == ScrutinyOutcome.DID_NOT_MEET) && comments > 0) {
            throw new Refusal(
                    "Comments stand on the case's page of scrutiny: record that it commented, or strike what was typed"
                            + " by mistake.");
        }
    }

    private static String require(ScrutinyOutcome outcome, @Nullable String words) {
        if (words == null || TypedText.isBlank(words)) {
            throw new Refusal(
                    switch (outcome) {
                        case DID_NOT_MEET -> "Write why the committee does not meet on it.";
                        case ASKS_FOR_TIME -> "Write how much time the committee asks for, and why.";
                        default -> "Write what the committee resolved, in the words of its minutes.";
                    });
        }
        return words;
    }

    private int round(String caseReference) {
        return files.of(caseReference).round();
    }
}
