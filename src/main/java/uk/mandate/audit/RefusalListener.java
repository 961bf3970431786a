package uk.mandate.audit;

import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.ActRefused;

/** Turns each refused act into one entry, after the roll-back. */
@Component
class RefusalListener {
    private final SeparateEntries entries;

    RefusalListener(SeparateEntries entries) {
        this.entries = entries;
    }

    @EventListener
    void on(ActRefused refused) {
        var draft = EntryDraft.of(
                        EntryKind.REFUSAL,
                        refused.type(),
                        Optional.ofNullable(refused.actingPerson()).orElseGet(WhoActs::now))
                .at(new Place(refused.caseReference(), refused.process(), refused.element()))
                .judgements(refused.judgements())
                .sentence(refused.sentence());
        refused.attempted().forEach(draft::detail);
        entries.write(draft);
    }
}
