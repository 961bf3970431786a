package uk.mandate.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Every command of the engine and its web applications is known: a person's, the engine's own, or closed. */
class CommandClassesTest {
    private static final Set<String> COMMANDS = new ClassFileImporter()
            .importPackages("org.camunda.bpm.engine", "org.camunda.bpm.webapp", "org.camunda.bpm.cockpit").stream()
                    .filter(type -> type.isAssignableTo(Command.class))
                    .filter(type -> !type.isInterface())
                    .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                    .filter(type -> !type.isAssignableTo(AbstractQuery.class))
                    .map(JavaClass::getName)
                    .collect(Collectors.toCollection(TreeSet::new));

    @Test
    void everyCommandIsClassified() throws IOException {
        assertThat(COMMANDS).hasSizeGreaterThan(250);
        assertThat(all(List.of(PeoplesCommands.ACTS, PeoplesCommands.READS, PeoplesCommands.HOUSEKEEPING, closed())))
                .isEqualTo(COMMANDS);
    }

    @Test
    void noCommandIsBothOpenAndClosed() throws IOException {
        assertThat(all(List.of(PeoplesCommands.ACTS, PeoplesCommands.READS, PeoplesCommands.HOUSEKEEPING)))
                .doesNotContainAnyElementsOf(closed());
    }

    private static Set<String> all(List<Set<String>> parts) {
        return parts.stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> closed() throws IOException {
        var lines = new ClassPathResource("closed-commands.txt").getContentAsString(StandardCharsets.UTF_8);
        return lines.lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .collect(Collectors.toSet());
    }
}
