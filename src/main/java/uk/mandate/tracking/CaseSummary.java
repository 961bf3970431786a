package uk.mandate.tracking;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.mandate.calendar.BritishDates;
import uk.mandate.decision.AgendaItem;
import uk.mandate.decision.CaseBreaches.BreachOnRecord;
import uk.mandate.strategy.Ending;
import uk.mandate.strategy.Finding;
import uk.mandate.strategy.Strategy;

/**
 * A case on one line of the list.
 *
 * @param since the day since which it has been at its stage
 * @param next the next day on record: a meeting's, or the one on which a task is due; {@code null} where there is none
 * @param marks what is wrong with it, each in one or two words
 */
public record CaseSummary(
        Strategy strategy, List<WorkInHand> work, LocalDate since, @Nullable LocalDate next, List<String> marks) {

    static CaseSummary of(
            Strategy strategy,
            List<WorkInHand> work,
            List<AgendaItem> items,
            List<BreachOnRecord> breaches,
            boolean noneInForce,
            LocalDate today) {
        var meetings = items.stream().filter(AgendaItem::isPlanned).map(AgendaItem::date);
        var due = work.stream().map(WorkInHand::dueDate).filter(Objects::nonNull);
        var next =
                Stream.concat(meetings, due).filter(day -> !day.isBefore(today)).min(Comparator.naturalOrder());
        var marks = marks(strategy, work, breaches, noneInForce);
        return new CaseSummary(strategy, work, since(strategy), next.orElse(null), marks);
    }

    private static LocalDate since(Strategy strategy) {
        return strategy.visits().stream()
                .filter(visit -> visit.stage() == strategy.stage() && visit.enteredOn() != null)
                .map(visit -> Objects.requireNonNull(visit.enteredOn()))
                .reduce((earlier, later) -> later)
                .orElseGet(strategy::stageSince);
    }

    private static List<String> marks(
            Strategy strategy, List<WorkInHand> work, List<BreachOnRecord> breaches, boolean noneInForce) {
        var open = breaches.stream()
                .filter(BreachOnRecord::open)
                .map(breach -> "Breach of " + breach.rule())
                .distinct();
        var overdue =
                work.stream().filter(WorkInHand::overdue).map(task -> "Overdue").distinct();
        var warning = Stream.of("No strategy in force").filter(stands -> noneInForce);
        var broken = strategy.findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.BROKEN_RULE)
                .filter(finding ->
                        breaches.stream().noneMatch(breach -> breach.words().equals(finding.words())))
                .map(finding -> "Broken rule " + finding.rule())
                .distinct();
        return Stream.of(open, overdue, warning, broken).flatMap(marks -> marks).toList();
    }

    /** What a person calls its standing: the stage, or how it ended. */
    public String standing() {
        return standing(strategy);
    }

    static String standing(Strategy strategy) {
        return strategy.ending().map(Ending::words).orElseGet(() -> strategy.stage()
                .title());
    }

    /** Who holds it, each once. */
    public String holders() {
        return work.stream().map(WorkInHand::holder).distinct().collect(Collectors.joining(", "));
    }

    public String sinceInWords() {
        return BritishDates.words(since);
    }

    public @Nullable String nextInWords() {
        return next == null ? null : BritishDates.words(next);
    }
}
