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
