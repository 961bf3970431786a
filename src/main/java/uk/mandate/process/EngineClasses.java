package uk.mandate.process;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The engine's own classes by name. */
final class EngineClasses {
    private static final String ENGINE = "org.camunda.bpm.engine.impl.";

    private EngineClasses() {}

    /** Those of these names in one folder of the engine's implementation. */
    static Set<String> in(String folder, String... names) {
        return Stream.of(names).map(name -> ENGINE + folder + name).collect(Collectors.toUnmodifiableSet());
    }
}
