package uk.mandate.decision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.mandate.accountability.Refusal;
import uk.mandate.accountability.TypedText;
import uk.mandate.calendar.CaseClock;

/** The resolutions of items: typed on the item's page until its decision is recorded, of which they are the words. */
@Service
@Transactional
public class ItemResolutions {
    private final AgendaItems items;
    private final Resolutions resolutions;
    private final StruckResolutions struck;
    private final CaseClock clock;
    private final ApplicationEventPublisher events;

    ItemResolutions(
            AgendaItems items,
            Resolutions resolutions,
            StruckResolutions struck,
            CaseClock clock,
            ApplicationEventPublisher events) {
        this.items = items;
        this.resolutions = resolutions;
        this.struck = struck;
        this.clock = clock;
        this.events = events;
    }

    /** Adds a resolution of an item whose meeting has begun and whose decision is not recorded yet. */
    public Resolution add(UUID itemId, NewResolution typed) {
        var item = open(itemId);
        if (!item.meeting().hasBegun(clock.now())) {
            throw new Refusal("The %s has not begun: a resolution is typed once it is passed."
                    .formatted(item.meeting().name()));
        }
        var resolution = resolutions.save(new Resolution(
                item.id(), resolutions.countByAgendaItem(item.id()) + 1, typed.checked(), Recording.now(clock)));
        events.publishEvent(new ResolutionTyped(item, resolution, false));
        return resolution;
    }

    /** Strikes a resolution that was typed wrongly; it stays on record, struck. */
    public void strike(UUID itemId, UUID resolutionId) {
        var item = open(itemId);
        var resolution = resolutions.ofItem(item.id()).stream()
                .filter(one -> one.id().equals(resolutionId))
                .findFirst()
                .orElseThrow(
                        () -> new Refusal("This resolution does not stand any more: look at the item's page again."));
        struck.save(new StruckResolution(resolution.id(), Recording.now(clock)));
        events.publishEvent(new ResolutionTyped(item, resolution, true));
    }

    private AgendaItem open(UUID itemId) {
        var item = items.findById(itemId).orElseThrow();
        if (!item.isPlanned()) {
            throw new Refusal(
                    "What became of this item is on record already: a resolution is put right by a correction of"
                            + " the decision's record.");
        }
        return item;
    }

    /** The resolutions of the item that stand, in order. */
    @Transactional(readOnly = true)
    public List<Resolution> of(UUID itemId) {
        return resolutions.ofItem(itemId);
    }

    /** The decision with the item's resolutions as its words; both at once would be two records of one thing. */
    Decided complete(AgendaItem item, Decided decided) {
        var standing = of(item.id());
        if (standing.isEmpty()) {
            return decided;
        }
        if (decided.outcome() == DecisionOutcome.DEFERRED) {
            throw new Refusal(
                    "The item's page holds resolutions, but a deferred item decided nothing: strike them there, or"
                            + " choose what was decided.");
        }
        var minute = decided.minute();
        if (!TypedText.isBlank(minute.resolution())) {
            throw new Refusal(
                    "The resolutions are typed on the item's page already: leave “Resolution” empty here, or strike"
                            + " them there.");
        }
        return decided.resolving(lettered(standing, Resolution::words));
    }

    /** Whether one of the decision's resolutions can be called in; empty where the decision has none typed one by one. */
    Optional<Boolean> isOpenToCallIn(DecisionRecord decision) {
        var standing = standing(decision);
        return standing.isEmpty()
                ? Optional.empty()
                : Optional.of(standing.stream().anyMatch(Resolution::isOpenToCallIn));
    }

    /** The decision's words as everybody may read them: of a private resolution only its ground. */
    String publicWords(DecisionRecord decision) {
        var standing = standing(decision);
        return standing.isEmpty()
                ? String.valueOf(decision.minute().resolution())
                : lettered(standing, Resolution::publicWords);
    }

    private List<Resolution> standing(DecisionRecord decision) {
        return decision.item().map(this::of).orElse(List.of());
    }

    private static String lettered(List<Resolution> standing, Function<Resolution, String> words) {
        return IntStream.rangeClosed(1, standing.size())
                .mapToObj(place -> Resolution.letter(place) + " " + words.apply(standing.get(place - 1)))
                .collect(Collectors.joining("\n"));
    }
}
