package uk.mandate.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;
import uk.mandate.testing.MandateProcess;

/**
 * Mandate without anything but its database, for tests that start, kill and stop real processes. Not a configuration by
 * annotation, or the application's own scan would find it.
 */
@Import({EmbeddedDatabase.class, EngineSchema.class, RuntimeRights.class, SupportedVersions.class})
@ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
class DatabaseOnly {
    static final String READY = "The database is ready.";

    /** Started in this data directory, in a JVM of its own. */
    static MandateProcess in(Path data, String... arguments) throws IOException {
        var all = new ArrayList<>(List.of("--mandate.data-dir=" + data));
        all.addAll(List.of(arguments));
        return MandateProcess.start(DatabaseOnly.class, Map.of(), all);
    }

    public static void main(String[] arguments) throws InterruptedException {
        new SpringApplicationBuilder(DatabaseOnly.class)
                .web(WebApplicationType.NONE)
                .run(arguments);
        System.out.println(READY);
        Thread.currentThread().join();
    }
}
