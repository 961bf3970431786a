package uk.mandate.strategy.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.mandate.strategy.draft.WordChange.Kind;

class WordDifferenceTest {
    @ParameterizedTest
    @CsvSource({
        "'', '', ''",
        "as it was, as it was, 'as it was'",
        "'', all new, '+all new+'",
        "all old, '', '-all old-'",
        "cut drug use, cut drug deaths, 'cut drug -use-+deaths+'",
        "one two three, one three, 'one -two -three'",
        "one three, one two three, 'one +two +three'"
    })
    void marksTheWordsThatDiffer(String before, String after, String marked) {
        assertThat(mark(WordDifference.between(before, after))).isEqualTo(marked);
    }

    @Test
    void bothTextsCanBeReadOffLongOnesToo() {
        var before = words(0, 3000) + "\nA line that stays.\n" + words(3000, 3400);
        var after = words(9000, 12_000) + "\nA line that stays.\n" + words(3000, 3399) + " end";

        var changes = WordDifference.between(before, after);

        assertThat(text(changes, Kind.PUT_IN)).isEqualTo(before);
        assertThat(text(changes, Kind.TAKEN_OUT)).isEqualTo(after);
        assertThat(changes)
                .anyMatch(run -> run.kind() == Kind.SAME && run.words().contains("A line that stays."));
    }

    private static String words(int from, int to) {
        return IntStream.range(from, to).mapToObj(number -> "w" + number).collect(Collectors.joining(" "));
    }

    private static String text(List<WordChange> changes, Kind without) {
        return changes.stream()
                .filter(run -> run.kind() != without)
                .map(WordChange::words)
                .collect(Collectors.joining());
    }

    private static String mark(List<WordChange> changes) {
        return changes.stream()
                .map(run -> switch (run.kind()) {
                    case SAME -> run.words();
                    case TAKEN_OUT -> "-" + run.words() + "-";
                    case PUT_IN -> "+" + run.words() + "+";
                })
                .collect(Collectors.joining());
    }
}
