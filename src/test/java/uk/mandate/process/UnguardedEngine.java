package uk.mandate.process;

import java.util.function.Consumer;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The same engine on the same database as the vendor ships it, without one guard of ours. What a test does here happens,
 * and is rolled back.
 */
final class UnguardedEngine implements AutoCloseable {
    static final String NAME = "unguarded";

    private final PlatformTransactionManager transactions;
    private final ProcessEngine engine;

    UnguardedEngine(ApplicationContext beans) {
        transactions = beans.getBean(PlatformTransactionManager.class);
        var configuration = new SpringProcessEngineConfiguration();
        configuration.setProcessEngineName(NAME);
        configuration.setApplicationContext(beans);
        configuration.setDataSource(beans.getBean(DataSource.class));
        configuration.setTransactionManager(transactions);
        // As the vendor's own factory does where nobody names the beans that models may see.
        configuration.setExpressionManager(new SpringExpressionManager(beans, null));
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setHistory("full");
        configuration.setMetricsEnabled(false);
        configuration.setJobExecutorActivate(false);
        engine = configuration.buildProcessEngine();
    }

    void attempt(Consumer<ProcessEngine> act) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly();
            act.accept(engine);
            engine.getIdentityService().clearAuthentication();
        });
    }

    @Override
    public void close() {
        engine.close();
    }
}
