package uk.mandate.database;

import java.util.Set;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitializationDetector;

/** Tells Spring Boot that the engine reads its tables while it is built, so Flyway comes first by rule and not by luck. */
class EngineWaitsForSchema implements DependsOnDatabaseInitializationDetector {
    static final String ENGINE = "processEngineConfigurationImpl";

    @Override
    public Set<String> detect(ConfigurableListableBeanFactory beans) {
        return beans.containsBeanDefinition(ENGINE) ? Set.of(ENGINE) : Set.of();
    }
}
