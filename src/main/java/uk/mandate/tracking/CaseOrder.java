package uk.mandate.tracking;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.mandate.accountability.Refusal;
import uk.mandate.strategy.Stage;
import uk.mandate.strategy.Strategy;

/**
 * Which cases a list holds, in which order, and which page of them.
 *
 * @param stage only those that stand there; {@code null} for all
 * @param page from 1
 */
public record CaseOrder(@Nullable Stage stage, Sort sort, boolean descending, int page) {

    /**
     * As somebody typed it into an address.
     *
     * @throws Refusal where it cannot be read, with what can be asked for
     */
    public static CaseOrder read(
            @Nullable String stage, @Nullable String sort, @Nullable String order, @Nullable String page) {
        return new CaseOrder(
                typed(stage).map(CaseOrder::stage).orElse(null),
                typed(sort).map(CaseOrder::sort).orElse(Sort.REFERENCE),
                typed(order).map(CaseOrder::descends).orElse(false),
                typed(page).map(CaseOrder::page).orElse(1));
    }

    /** What a form sends of a choice that nobody made is empty. */
    private static Optional<String> typed(@Nullable String text) {
        return Optional.ofNullable(text).filter(words -> !words.isEmpty());
    }

    private static Stage stage(String id) {
        return Stream.of(Stage.values())
                .filter(stage -> stage.id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown("stage", Stream.of(Stage.values()).map(Stage::id)));
    }

    private static Sort sort(String id) {
        return Sort.of(id)
                .orElseThrow(() -> unknown("sort", Stream.of(Sort.values()).map(Sort::id)));
    }

    private static boolean descends(String order) {
        return switch (order) {
            case "ascending" -> false;
            case "descending" -> true;
            default -> throw unknown("order", Stream.of("ascending", "descending"));
        };
    }

    private static int page(String page) {
        if (!page.matches("[1-9][0-9]{0,5}")) {
            throw new Refusal("“page” is a whole number from 1.");
        }
        return Integer.parseInt(page);
    }

    private static Refusal unknown(String name, Stream<String> known) {
        return new Refusal("“%s” is one of: %s.".formatted(name, known.collect(Collectors.joining(", "))));
    }

    boolean isWanted(Strategy strategy) {
        return stage == null || stage == strategy.stage();
    }

    Comparator<CaseSummary> comparator() {
        Comparator<CaseSummary> ascending =
                switch (sort) {
                    case REFERENCE -> Comparator.comparing(CaseOrder::reference);
                    case TITLE ->
                        Comparator.comparing(found -> found.strategy().title().toLowerCase(Locale.UK));
                    case STAGE -> Comparator.comparing(found -> found.strategy().stage());
                    case SINCE -> Comparator.comparing(CaseSummary::since);
                    case NEXT ->
                        Comparator.comparing(
                                CaseSummary::next, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));
                };
        return (descending ? ascending.reversed() : ascending).thenComparing(CaseOrder::reference);
    }

    private static String reference(CaseSummary found) {
        return found.strategy().reference().value();
    }

    /** What a list can be sorted by. */
    public enum Sort {
        REFERENCE,
        TITLE,
        STAGE,
        SINCE,
        NEXT;

        /** As addresses spell it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Sort> of(String id) {
            return Stream.of(values()).filter(sort -> sort.id().equals(id)).findFirst();
        }
    }
}
