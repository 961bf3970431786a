package uk.mandate.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;
import uk.mandate.testing.MandateProcess;

/** Production has no defaults for what is secret. */
class RequiredSettingsTest {
    private final MockEnvironment environment = new MockEnvironment()
            .withProperty("mandate.required-settings[0]", "SPRING_DATASOURCE_URL")
            .withProperty("mandate.required-settings[1]", "SPRING_DATASOURCE_PASSWORD");

    @Test
    void everyMissingVariableIsNamedAtOnce() {
        assertThatThrownBy(() -> RequiredSettings.check(environment))
                .hasMessage("The profile production needs SPRING_DATASOURCE_URL and SPRING_DATASOURCE_PASSWORD:"
                        + " set them in the environment.");
    }

    @Test
    void anEmptyVariableIsMissing() {
        environment.setProperty("SPRING_DATASOURCE_PASSWORD", " ");
        environment.setProperty("SPRING_DATASOURCE_URL", "jdbc:postgresql://db/mandate");
        assertThatThrownBy(() -> RequiredSettings.check(environment))
                .hasMessage("The profile production needs SPRING_DATASOURCE_PASSWORD: set it in the environment.");
    }

    @Test
    void aPropertyServesAsWellAsItsVariable() {
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://db/mandate");
        environment.setProperty("SPRING_DATASOURCE_PASSWORD", "secret");
        assertThatCode(() -> RequiredSettings.check(environment)).doesNotThrowAnyException();
    }

    @Test
    void anOwnerOfTheTablesNeedsAPasswordToo() {
        environment.setProperty("SPRING_DATASOURCE_URL", "jdbc:postgresql://db/mandate");
        environment.setProperty("SPRING_DATASOURCE_PASSWORD", "secret");
        environment.setProperty("SPRING_FLYWAY_USER", "owner");
        assertThatThrownBy(() -> RequiredSettings.check(environment))
                .hasMessage("The profile production needs SPRING_FLYWAY_PASSWORD: set it in the environment.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres://owner:secret@db/mandate", "db:5432", "jdbc:mysql://db/mandate"})
    void anAddressOfNoPostgresqlIsToldWithoutRepeatingIt(String address) {
        assertThatThrownBy(() ->
                        RequiredSettings.check(new MockEnvironment().withProperty("spring.datasource.url", address)))
                .hasMessage("SPRING_DATASOURCE_URL is not the address of a PostgreSQL database: write it as"
                        + " jdbc:postgresql://host:5432/database, with the user and the password in their own"
                        + " variables.");
    }

    @Test
    void aMalformedAddressStopsTheStartInOneSentence(@TempDir Path data) throws Exception {
        var malformed = Map.of("SPRING_DATASOURCE_URL", "postgres://127.0.0.1:1/mandate");
        try (var mandate = MandateProcess.start(DatabaseOnly.class, malformed, List.of("--mandate.data-dir=" + data))) {
            mandate.stopsSaying("SPRING_DATASOURCE_URL is not the address of a PostgreSQL database");
        }
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void withoutTheProfileNothingIsRequired() {
        assertThatCode(() -> RequiredSettings.check(new MockEnvironment())).doesNotThrowAnyException();
    }

    @Test
    void productionWithoutADatabaseStopsBeforeAnythingIsWritten(@TempDir Path data) throws Exception {
        var production = Map.of("SPRING_PROFILES_ACTIVE", "production");
        try (var mandate =
                MandateProcess.start(DatabaseOnly.class, production, List.of("--mandate.data-dir=" + data))) {
            mandate.stopsSaying("The profile production needs SPRING_DATASOURCE_URL and SPRING_DATASOURCE_USERNAME and"
                    + " SPRING_DATASOURCE_PASSWORD: set them in the environment.");
        }
        assertThat(data).isEmptyDirectory();
    }
}
