package uk.mandate.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A data directory on which nothing can be kept: one sentence that says why and what to do. */
class UnusableDirectoryTest {
    private Path data;
    private boolean mounted;

    @BeforeEach
    void aDirectory(@TempDir Path place) throws IOException {
        data = Files.createDirectory(place.resolve("data"));
    }

    @AfterEach
    void asItWas() throws Exception {
        if (mounted) {
            run("umount", data.toString());
        }
        run("chattr", "-i", data.toString());
    }

    @Test
    void aDiskOfTwentyMegabytesIsTooSmall() throws Exception {
        mount("size=20m");
        try (var mandate = DatabaseOnly.in(data)) {
            mandate.stopsSaying(" is full: free at least 500 MB, or name another directory in MANDATE_DATA_DIR.");
        }
        assertThat(data.resolve("postgresql")).doesNotExist();
    }

    @Test
    void aDiskThatFilledUpSinceTheLastStartIsNamed() throws Exception {
        mount("size=120m");
        try (var mandate = DatabaseOnly.in(data).untilItSays(DatabaseOnly.READY)) {
            mandate.terminate();
        }
        fill(data.resolve("something-else"));
        try (var mandate = DatabaseOnly.in(data)) {
            mandate.stopsSaying("The disk that holds " + data);
        }
    }

    @Test
    void aReadOnlyMountIsNamed() throws Exception {
        mount("ro");
        try (var mandate = DatabaseOnly.in(data)) {
            mandate.stopsSaying(data + " is mounted read-only: mount it for writing, or name another directory in"
                    + " MANDATE_DATA_DIR.");
        }
    }

    @Test
    void missingRightsAreNamedWithTheUser() throws Exception {
        if (isRoot()) {
            // Root may write anywhere, except in what is immutable.
            assumeTrue(run("chattr", "+i", data.toString()), "This file system has no immutable directories.");
        } else {
            assertThat(data.toFile().setWritable(false)).isTrue();
        }
        try (var mandate = DatabaseOnly.in(data)) {
            mandate.stopsSaying("The user " + System.getProperty("user.name") + " may not write in " + data
                    + ": give the directory to that user, or name another one in MANDATE_DATA_DIR.");
        }
    }

    private void mount(String options) throws Exception {
        assumeTrue(isRoot(), "Only root may mount a small or read-only disk for this test.");
        mounted = run("mount", "-t", "tmpfs", "-o", options, "tmpfs", data.toString());
        assumeTrue(mounted, "This machine does not let root mount a disk for this test.");
    }

    private static void fill(Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            var block = new byte[4096];
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static boolean run(String... command) throws Exception {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }
}
