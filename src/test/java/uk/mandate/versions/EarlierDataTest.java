package uk.mandate.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A data directory of each landed version starts under this one, with every due date, timer and finding that it had; its cases
 * end where they ended under that version, whatever task they wait at; and its ledger stays what it was.
 */
class EarlierDataTest {
    private static final String SUFFIX = ".tar.xz";

    /** What each version has on record of the sample, and this one tells as its visits to stages. */
    private static final List<String> VISITS_OF_THE_SAMPLE = List.of(
            "CSS-2025-2028 DRAFT 1 from ? until 2024-10-31 done",
            "CSS-2025-2028 CLEARANCE 1 from ? until ?",
            "CSS-2025-2028 CABINET_1 1 from ? until 2025-01-15 approved",
            "CSS-2025-2028 CONSULTATION 1 from ? until ?",
            "CSS-2025-2028 SCRUTINY 1 from ? until 2025-01-21 no-comments",
            "CSS-2025-2028 FINALISE 1 from ? until ?",
            "CSS-2025-2028 CABINET_2 1 from ? until 2025-02-12 recommended",
            "CSS-2025-2028 COUNCIL 1 from 2025-02-13 until ?");

    @ParameterizedTest
    @MethodSource
    void everyCaseFinishes(Path archive, @TempDir Path place) throws Exception {
        var kept = Files.readAllLines(facts(archive));
        assertThat(kept).anyMatch(fact -> fact.startsWith(CaseFacts.WAITING));
        assertThat(kept).anyMatch(fact -> fact.startsWith(CaseFacts.ENDED));
        var data = new KeptData(place);
        data.unpack(new Archive(archive));

        data.mandate(CasesToFinish.class, CasesToFinish.FINISHED);

        assertThat(Files.readAllLines(data.open())).containsExactlyInAnyOrderElementsOf(but(CaseFacts.ENDED, kept));
        assertThat(Files.readAllLines(data.visits()))
                .containsSubsequence(VISITS_OF_THE_SAMPLE)
                .anyMatch(visit -> visit.matches(".* COUNCIL 1 from ? until 2025-02-12 objection".replace("?", "\\?")))
                .anyMatch(visit -> visit.contains(" LEADER 1 from 2025-02-13 until ?"));
        // This version may find more on the way than that one did.
        assertThat(Files.readAllLines(data.ended())).containsAll(but(CaseFacts.WAITING, kept));
    }

    static List<Path> everyCaseFinishes() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/data-directories"))) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        }
    }

    /** The text beside an archive that says how its cases stand, and how they end under the version that left them. */
    static Path facts(Path archive) {
        return archive.resolveSibling(archive.getFileName().toString().replace(SUFFIX, ".txt"));
    }

    private static List<String> but(String kind, List<String> facts) {
        return facts.stream().filter(fact -> !fact.startsWith(kind)).toList();
    }
}
