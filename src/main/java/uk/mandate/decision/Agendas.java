package uk.mandate.decision;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.calendar.BritishDates;
import uk.mandate.calendar.CaseClock;

/** What stands on agendas for a case's stages; preparation does not wait, so an item may stand there before its turn. */
@Service
@Transactional(readOnly = true)
public class Agendas {
    private static final String CALENDAR = "/meetings";

    private final AgendaItems items;
    private final Resolutions resolutions;
    private final CaseClock clock;

    Agendas(AgendaItems items, Resolutions resolutions, CaseClock clock) {
        this.items = items;
        this.resolutions = resolutions;
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

    /** Where the case's item stands now, as sentences for whoever goes on with it. */
    public String whereItStands(String caseReference, String stage) {
        return items.planned(caseReference, stage)
                .map(item -> "The item is %s for the %s%s."
                        .formatted(
                                item.listing().words(),
                                item.meeting().name(),
                                item.startsAt()
                                        .map(time -> ", " + BritishDates.words(time))
                                        .orElse("")))
                .orElse("The item stands on no agenda any more: list it on the page of the meeting that takes it, or"
                        + " record that the meeting was not held.");
    }

    /** How many resolutions are typed on the item's page, as a sentence; never their words. */
    public String resolutionsTyped(String caseReference, String stage) {
        var typed = items.planned(caseReference, stage)
                .map(item -> resolutions.ofItem(item.id()))
                .orElse(List.of());
        if (typed.isEmpty()) {
            return "No resolution is typed on the item's page yet.";
        }
        var open = typed.stream().filter(Resolution::isOpenToCallIn).count();
        return "Typed on the item's page: %s to %s, of which %d open to call-in."
                .formatted(Resolution.letter(1), Resolution.letter(typed.size()), open);
    }

    /** The address of the page of the item's meeting. */
    public String addressOfMeeting(String caseReference, String stage) {
        return latest(caseReference, stage)
                .map(item -> CALENDAR + "/" + item.meeting().id())
                .orElse(CALENDAR);
    }

    /** The address of the item's own page. */
    public String addressOfItem(String caseReference, String stage) {
        return latest(caseReference, stage)
                .map(item -> CALENDAR + "/" + item.meeting().id() + "/items/" + item.id())
                .orElse(CALENDAR);
    }
}
