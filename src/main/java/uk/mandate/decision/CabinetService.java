package uk.mandate.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Refusal;
import uk.mandate.accountability.TypedText;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.MeetingService.Arrangement;
import uk.mandate.policy.Judgement;
import uk.mandate.publication.Publications.Publication;

/** Takes a report through Cabinet: listed, its agenda published, decided, and the record of the decision published. */
@Service
@Transactional
public class CabinetService {
    /** The stage at which Cabinet decides on a draft, by its id. */
    public static final String DRAFT = "cabinet-1";

    /** The stage at which Cabinet decides on a final version, by its id. */
    public static final String FINAL_VERSION = "cabinet-2";

    private final MeetingService meetings;
    private final AgendaItems items;
    private final Classifying classifying;
    private final CabinetGate gate;
    private final AgendaPublishing agendas;
    private final DecisionPublishing records;
    private final DecisionRecorder recorder;
    private final DecisionRecords decisions;
    private final ItemResolutions resolutions;
    private final CallIns callIns;
    private final ApplicationEventPublisher events;

    CabinetService(
            MeetingService meetings,
            AgendaItems items,
            Classifying classifying,
            CabinetGate gate,
            AgendaPublishing agendas,
            DecisionPublishing records,
            DecisionRecorder recorder,
            DecisionRecords decisions,
            ItemResolutions resolutions,
            CallIns callIns,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.items = items;
        this.classifying = classifying;
        this.gate = gate;
        this.agendas = agendas;
        this.records = records;
        this.recorder = recorder;
        this.decisions = decisions;
        this.resolutions = resolutions;
        this.callIns = callIns;
        this.events = events;
    }

    /** The case's report is with Cabinet from now on. */
    public void reach(String caseReference) {
        events.publishEvent(new CabinetStageReached(caseReference));
    }

    /** As {@link #list(Arrangement)}, and classifies the decision before (R01); {@code null} where it is classified already. */
    public List<Judgement> list(Arrangement arrangement, @Nullable Boolean key, @Nullable String why) {
        if (key != null) {
            classifying.classify(arrangement.caseReference(), arrangement.stage(), key, why);
        }
        return list(arrangement);
    }

    /** Lists the item for a meeting of Cabinet; refuses a decision that is not classified, and a second listing without its reason. */
    public List<Judgement> list(Arrangement arrangement) {
        var reference = arrangement.caseReference();
        var judgements = gate.judgeListing(reference, arrangement.stage());
        refuseUnexplained(arrangement);
        meetings.arrange(arrangement, judgements);
        return judgements;
    }

    private void refuseUnexplained(Arrangement arrangement) {
        if (TypedText.isBlank(arrangement.reason())) {
            items.latest(arrangement.caseReference(), arrangement.stage()).ifPresent(last -> {
                throw new Refusal(
                        "The item stood on the agenda of the %s before: write under the reason why it goes to another meeting."
                                .formatted(last.meeting().name()));
            });
        }
    }

    /** Publishes the agenda of the item's meeting with its report, on our register; refuses what has not passed the gate. */
    public List<Judgement> publishAgenda(String caseReference, String stage) {
        var judgements = gate.judge(caseReference, stage);
        agendas.publishWith(listed(caseReference, stage));
        return judgements;
    }

    /** Records that another system published that agenda; refuses what has not passed the gate. */
    public List<Judgement> agendaPublishedElsewhere(String caseReference, String stage, PublishedElsewhere elsewhere) {
        var judgements = gate.judge(caseReference, stage);
        agendas.publishedElsewhere(listed(caseReference, stage), elsewhere);
        return judgements;
    }

    private AgendaItem listed(String caseReference, String stage) {
        return items.planned(caseReference, stage)
                .orElseThrow(
                        () -> new Refusal("The item stands on no agenda any more: list it on the page of the meeting"
                                + " that takes it, then publish that meeting's agenda."));
    }

    /** Records what Cabinet decided; the resolutions that were typed on the item's page are the decision's words. */
    public Recorded decide(String caseReference, String stage, Decided decided) {
        var item = items.planned(caseReference, stage);
        var whole = item.map(listed -> resolutions.complete(listed, decided)).orElse(decided);
        var judged = decided.outcome() == DecisionOutcome.DEFERRED
                ? List.<Judgement>of()
                : gate.judgeTaken(caseReference, stage, began(item, decided));
        return recorder.record(caseReference, stage, Body.CABINET, whole, judged);
    }

    /** When the meeting began; where nobody said at which hour, what came up on its day still counts as before it. */
    private static Instant began(Optional<AgendaItem> item, Decided decided) {
        return item.flatMap(AgendaItem::beginsAt)
                .orElseGet(() -> decided.happenedOn().plusDays(1).atStartOfDay(CaseClock.LONDON))
                .toInstant();
    }

    /** Publishes the record of Cabinet's newest decision at this stage, on our register. */
    public Publication publishRecord(String caseReference, String stage) {
        return records.publish(decision(caseReference, stage));
    }

    /** Records that another system published that record. */
    public Publication recordPublishedElsewhere(String caseReference, String stage, PublishedElsewhere elsewhere) {
        return records.publishedElsewhere(decision(caseReference, stage), elsewhere);
    }

    private DecisionRecord decision(String caseReference, String stage) {
        return decisions.latestAt(caseReference, stage).orElseThrow();
    }

    /** What R22 or R24 says of Cabinet's newest decision at this stage. */
    @Transactional(readOnly = true)
    public Judgement callIn(String caseReference, String stage) {
        return callIns.judge(decision(caseReference, stage));
    }
}
