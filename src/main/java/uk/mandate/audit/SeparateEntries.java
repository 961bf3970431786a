package uk.mandate.audit;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes what has no change to join, such as refusals and sign-ins, each in a transaction of its own. Where that fails the
 * refusal still stands: nobody gets through because the ledger is out of reach. An alarm counts what is missing.
 */
@Component
class SeparateEntries {
    private static final Logger LOG = LoggerFactory.getLogger(SeparateEntries.class);

    private final Ledger ledger;
    private final Counter unwritten;
    /** One thread, so that however many transactions end at once they together wait for one more connection only. */
    private final ExecutorService afterTransaction =
            Executors.newSingleThreadExecutor(task -> new Thread(task, "ledger-refusals"));

    SeparateEntries(Ledger ledger, MeterRegistry meters) {
        this.ledger = ledger;
        unwritten = Counter.builder("mandate.ledger.refusals.unwritten")
                .description("Refusals and sign-ins that could not be written to the ledger")
                .register(meters);
    }

    void write(EntryDraft draft) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            // Just rolled back, and its connection not yet given back: a second one taken here could drain the pool.
            afterTransaction.execute(() -> attempt(draft));
        } else {
            attempt(draft);
        }
    }

    /** How many entries are missing since the start; anything but zero is an alarm. */
    long unwritten() {
        return (long) unwritten.count();
    }

    @PreDestroy
    void finish() {
        afterTransaction.shutdown();
    }

    private void attempt(EntryDraft draft) {
        try {
            ledger.appendAlone(draft);
        } catch (RuntimeException failure) {
            unwritten.increment();
            LOG.error("The ledger could not be told of {}, which was refused all the same.", draft.type, failure);
        }
    }
}
