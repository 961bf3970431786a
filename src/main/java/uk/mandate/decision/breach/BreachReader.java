package uk.mandate.decision.breach;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.NotThere;
import uk.mandate.calendar.BritishDates;
import uk.mandate.calendar.CaseClock;
import uk.mandate.decision.Recording;
import uk.mandate.organisation.Directory;

/** Breaches as pages and programs read them. */
@Component
@Transactional(readOnly = true)
class BreachReader {
    private static final String NOT_THERE = "There is no such breach: choose one from the list of breaches.";

    private final BreachTables breaches;
    private final RulingTables rulings;
    private final Directory directory;
    private final CaseClock clock;

    BreachReader(BreachTables breaches, RulingTables rulings, Directory directory, CaseClock clock) {
        this.breaches = breaches;
        this.rulings = rulings;
        this.directory = directory;
        this.clock = clock;
    }

    /** The page asked for; the last one where that lies beyond it, as an old link may. */
    FoundBreaches page(BreachFilter filter) {
        var total = breaches.count(filter, clock.today());
        var pages = Math.max(1, (total + BreachFilter.PAGE_SIZE - 1) / BreachFilter.PAGE_SIZE);
        var page = Math.min(filter.number(), pages);
        var rows = breaches.matching(filter.onPage(page), clock.today()).stream()
                .map(this::seen)
                .toList();
        return new FoundBreaches(rows, page, pages, total);
    }

    SeenBreach require(UUID id) {
        return breaches.find(id).map(this::seen).orElseThrow(() -> NotThere.unknown(NOT_THERE));
    }

    /** Newest first. */
    List<SeenRuling> rulings(UUID breach) {
        return rulings.of(breach).stream().map(this::seen).toList();
    }

    Optional<Ruling> waiting(SeenBreach seen) {
        return Optional.ofNullable(seen.breach().waiting()).flatMap(rulings::find);
    }

    Ruling requireRuling(UUID breach, UUID ruling) {
        return rulings.find(ruling)
                .filter(found -> found.breach().equals(breach))
                .orElseThrow(() -> NotThere.unknown(NOT_THERE));
    }

    private SeenBreach seen(Breach breach) {
        return new SeenBreach(
                breach,
                breach.isOpen(clock.today()),
                breach.standing(clock.today()),
                BritishDates.words(breach.opened().recordedAt()),
                who(breach.opened()));
    }

    private SeenRuling seen(Ruling ruling) {
        var second = ruling.second();
        return new SeenRuling(ruling, who(ruling.recording()), second == null ? null : who(second.recording()));
    }

    private String who(Recording recording) {
        return directory.nameOf(recording.recorder()).orElse(recording.recordedBy());
    }
}
