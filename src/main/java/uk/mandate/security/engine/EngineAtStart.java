package uk.mandate.security.engine;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.Acting;
import uk.mandate.accountability.ActingPerson;
import uk.mandate.process.EngineActs;

/** Brings the engine's grants and Tasklist's filters up to this version, at each start, before anybody is let in. */
@Component
@Order(50)
class EngineAtStart implements ApplicationRunner {
    private final EngineGrants grants;
    private final TaskFilters filters;

    EngineAtStart(EngineGrants grants, TaskFilters filters) {
        this.grants = grants;
        this.filters = filters;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Acting.as(
                ActingPerson.system(),
                () -> EngineActs.run(() -> {
                    grants.renew();
                    filters.renew();
                }));
    }
}
