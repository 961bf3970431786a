package uk.mandate.process;

import java.sql.SQLException;
import org.camunda.bpm.cockpit.Cockpit;
import org.camunda.bpm.cockpit.db.CommandExecutor;
import org.camunda.bpm.cockpit.impl.DefaultCockpitRuntimeDelegate;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Cockpit's own queries run past the engine's command chain, and read their parameters only while they run. So what does not
 * fail in the database, or is refused there for its values, fails over what was sent.
 */
@Component
class CockpitQueries extends DefaultCockpitRuntimeDelegate implements SmartInitializingSingleton {

    /** By then the vendor has set its own. */
    @Override
    public void afterSingletonsInstantiated() {
        Cockpit.setCockpitRuntimeDelegate(this);
    }

    @Override
    protected CommandExecutor createCommandExecutor(String engine) {
        var vendors = super.createCommandExecutor(engine);
        return new CommandExecutor() {
            @Override
            public <T> T executeCommand(Command<T> query) {
                try {
                    return vendors.executeCommand(query);
                } catch (RuntimeException thrown) {
                    if (Causes.find(thrown, SQLException.class) != null && !Causes.contradictsRecord(thrown)) {
                        CommandFailures.note();
                    }
                    throw thrown;
                }
            }
        };
    }
}
