package uk.mandate;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The borders that the compiler does not see; each test also asserts that it looked at something. */
class ArchitectureTest {
    private static final JavaClasses MANDATE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("uk.mandate");
    private static final String[] ENGINE_FACING = {
        "uk.mandate..workflow", "uk.mandate.process", "uk.mandate.audit", "uk.mandate.security.."
    };

    @Test
    void onlyTheEnginesDoorImportsTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ENGINE_FACING)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(MANDATE);
        assertThat(MANDATE.stream().filter(type -> type.getPackageName().equals("uk.mandate.process")))
                .isNotEmpty();
    }

    @Test
    void nobodyAsksTheMachineForTheTime() {
        noClasses()
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("the present comes from the injected clock")
                .check(MANDATE);
    }
}
