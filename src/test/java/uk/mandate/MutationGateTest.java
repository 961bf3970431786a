package uk.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uk.mandate.policy.Rule;

/** Whoever writes a rule puts it under the gate that changes it and asks whether a test notices. */
class MutationGateTest {

    @Test
    void everyRuleIsUnderTheGate() throws IOException {
        var gate = targets();
        var rules = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("uk.mandate").stream()
                        .filter(type -> type.isAssignableTo(Rule.class) || isSetOfRules(type))
                        .map(JavaClass::getName)
                        .toList();

        assertThat(rules).hasSizeGreaterThan(12).allMatch(rule -> gate.stream()
                .anyMatch(target -> target.matcher(rule).matches()));
    }

    private static boolean isSetOfRules(JavaClass type) {
        return type.getSimpleName().endsWith("Rules")
                && (type.getPackageName().startsWith("uk.mandate.decision")
                        || type.getPackageName().startsWith("uk.mandate.strategy"));
    }

    private static List<Pattern> targets() throws IOException {
        var pom = Files.readString(Path.of("pom.xml"));
        var targets = pom.substring(pom.indexOf("<targetClasses>"), pom.indexOf("</targetClasses>"));
        return Pattern.compile("<param>(.+?)</param>")
                .matcher(targets)
                .results()
                .map(found -> Pattern.compile(found.group(1).replace(".", "\\.").replace("*", ".*")))
                .toList();
    }
}
