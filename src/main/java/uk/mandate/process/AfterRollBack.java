package uk.mandate.process;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import uk.mandate.accountability.ActRefused;

/** Tells of a refusal once nothing of the refused act is left; a refusal stands even where it cannot be told. */
@Component
class AfterRollBack {
    private static final Logger LOG = LoggerFactory.getLogger(AfterRollBack.class);

    private final ApplicationEventPublisher events;

    AfterRollBack(ApplicationEventPublisher events) {
        this.events = events;
    }

    void tell(ActRefused refused) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            publish(refused);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                publish(refused);
            }
        });
    }

    private void publish(ActRefused refused) {
        try {
            events.publishEvent(refused);
        } catch (RuntimeException unwritten) {
            LOG.error("A refusal could not be recorded.", unwritten);
        }
    }
}
