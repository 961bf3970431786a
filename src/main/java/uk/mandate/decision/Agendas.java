package uk.mandate.decision;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.calendar.CaseClock;

/** What stands on agendas for a case's stages; preparation does not wait, so an item may stand there before its turn. */
@Service
@Transactional(readOnly = true)
public class Agendas {
    private final AgendaItems items;
    private final CaseClock clock;

    Agendas(AgendaItems items, CaseClock clock) {
        this.items = items;
        this.clock = clock;
    }

    /** The planned item whose meeting can still deal with it: one to come, or one that passed with its agenda public. */
    public Optional<AgendaItem> listed(String caseReference, String stage) {
        return items.planned(caseReference, stage)
                .filter(item -> isPublic(item) || !item.meeting().hasBegun(clock.now()));
    }

    /** The item that the case waits for, or its newest one where it waits for none. */
    public Optional<AgendaItem> latest(String caseReference, String stage) {
        return items.planned(caseReference, stage).or(() -> items.latest(caseReference, stage));
    }

    /** Whether the agenda went out with the item's report. */
    public static boolean isPublic(AgendaItem item) {
        return item.listing() == Listing.PUBLISHED;
    }
}
