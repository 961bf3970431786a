package uk.mandate.audit;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.RecordedEvent;

/** Turns each domain event into an entry, inside the transaction that published it. */
@Component
class RecordedEventListener {
    private final Ledger ledger;

    RecordedEventListener(Ledger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void on(RecordedEvent event) {
        ledger.append(EntryDraft.of(EntryKind.ACT, event.type(), WhoActs.now())
                .schemaVersion(event.schemaVersion())
                .happenedAt(event.happenedAt())
                .happenedOn(event.happenedOn())
                .at(new Place(event.caseReference(), event.process(), event.element()))
                .changes(event.changes())
                .judgements(event.judgements())
                .reason(event.reason()));
    }
}
