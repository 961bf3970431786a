package uk.mandate.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives each context an empty data directory below {@code target}, so that forked test runs never meet. */
class TestDataDirectory implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "mandate.data-dir=" + emptyDirectory(),
                        "mandate.postgresql-binaries=target/postgresql-binaries")
                .applyTo(context);
    }

    private static Path emptyDirectory() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-data")), "data");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
