package uk.mandate.tracking;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.mandate.calendar.BritishDates;
import uk.mandate.process.Cases.Path;
import uk.mandate.process.Cases.Step;

/**
 * The way of a case through one model: for the diagram the ids, for the table the same in words, without what has no words,
 * such as a gateway where ways meet.
 */
public record PathOnPage(String definitionId, String name, Set<String> passed, Set<String> waiting, List<Row> rows) {

    static PathOnPage of(Path path) {
        return new PathOnPage(
                path.definitionId(),
                path.name(),
                path.steps().stream()
                        .filter(step -> step.left() != null)
                        .map(Step::element)
                        .collect(Collectors.toSet()),
                path.steps().stream()
                        .filter(step -> step.left() == null)
                        .map(Step::element)
                        .collect(Collectors.toSet()),
                path.steps().stream().filter(Step::isNamed).map(Row::of).toList());
    }

    /** The ids as the page's attribute holds them. */
    public String passedIds() {
        return String.join(" ", passed);
    }

    public String waitingIds() {
        return String.join(" ", waiting);
    }

    /** One step in words. */
    public record Row(String name, String entered, @Nullable String left) {
        static Row of(Step step) {
            var left = step.left();
            return new Row(
                    step.name(), BritishDates.words(step.entered()), left == null ? null : BritishDates.words(left));
        }
    }
}
