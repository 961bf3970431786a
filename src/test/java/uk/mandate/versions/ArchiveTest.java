package uk.mandate.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    private static final String LONG = "base/" + "directory/".repeat(20) + "16384";

    private Path place;
    private Path elsewhere;

    @BeforeEach
    void twoPlaces(@TempDir Path one, @TempDir Path other) {
        place = one;
        elsewhere = other;
    }

    @Test
    void whatIsPackedComesBackAsItWas() throws IOException {
        write("data/PG_VERSION", "17");
        write("data/" + LONG, "rows");
        Files.createDirectories(place.resolve("data/pg_replslot"));
        write("ledger", "fingerprint");

        var there = packedAndUnpacked();

        assertThat(there.resolve("data/PG_VERSION")).hasContent("17");
        assertThat(there.resolve("data").resolve(LONG)).hasContent("rows");
        assertThat(there.resolve("data/pg_replslot")).isEmptyDirectory();
        assertThat(there.resolve("ledger")).hasContent("fingerprint");
    }

    @Test
    void whatIsNotWantedStaysOut() throws IOException {
        write("data/postgresql.log", "words");
        write("ledger", "fingerprint");
        write("beside", "not among the parts");

        var there = packedAndUnpacked();

        assertThat(there.resolve("data")).isEmptyDirectory();
        assertThat(there.resolve("beside")).doesNotExist();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void permissionsAreKept() throws IOException {
        write("data/postgresql.passwords", "secret");
        write("ledger", "fingerprint");
        permit("data/postgresql.passwords", "rw-------");
        permit("data", "rwx--x---");
        permit("ledger", "r-xr--rw-");

        var there = packedAndUnpacked();

        assertThat(permissions(there.resolve("data/postgresql.passwords"))).isEqualTo("rw-------");
        assertThat(permissions(there.resolve("data"))).isEqualTo("rwx--x---");
        assertThat(permissions(there.resolve("ledger"))).isEqualTo("r-xr--rw-");
    }

    private Path packedAndUnpacked() throws IOException {
        var archive = new Archive(elsewhere.resolve("archive.tar.xz"));
        archive.pack(place, List.of("data", "ledger"), path -> !path.toString().endsWith(".log"));
        var there = Files.createDirectory(elsewhere.resolve("there"));
        archive.unpack(there);
        return there;
    }

    private void write(String name, String words) throws IOException {
        var file = place.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, words);
    }

    private void permit(String name, String permissions) throws IOException {
        Files.setPosixFilePermissions(place.resolve(name), PosixFilePermissions.fromString(permissions));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
