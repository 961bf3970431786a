package uk.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {
    private final ApplicationModules modules = ApplicationModules.of(MandateApplication.class);

    @Test
    void modulesKeepTheirBorders() {
        assertThat(modules.stream()).isNotEmpty();
        modules.verify();
    }
}
