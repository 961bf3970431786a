package uk.mandate.versions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A data directory of each landed version starts under this one, its cases finish, whatever task they wait at, and its ledger
 * stays what it was.
 */
class EarlierDataTest {

    @ParameterizedTest
    @MethodSource
    void everyCaseFinishes(Path archive, @TempDir Path place) throws Exception {
        var data = new KeptData(place);
        data.unpack(archive);
        data.mandate(CasesToFinish.class, CasesToFinish.FINISHED + "11 of them.");
    }

    static List<Path> everyCaseFinishes() throws IOException {
        try (var archives = Files.list(Path.of("src/test/resources/data-directories"))) {
            return archives.filter(file -> file.toString().endsWith(".tar.xz"))
                    .sorted()
                    .toList();
        }
    }
}
