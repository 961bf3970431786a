package uk.mandate.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import uk.mandate.accountability.ActingPerson;

class SeparateEntriesTest {

    @Test
    void anEntryThatCannotBeWrittenIsCountedAndHurtsNobody() {
        var ledger = mock(Ledger.class);
        doThrow(new DataAccessResourceFailureException("The disk is full."))
                .when(ledger)
                .appendAlone(any());
        var meters = new SimpleMeterRegistry();
        var entries = new SeparateEntries(ledger, meters);

        entries.write(EntryDraft.of(EntryKind.REFUSAL, "answer-refused", ActingPerson.system()));

        assertThat(entries.unwritten()).isEqualTo(1);
        assertThat(meters.counter("mandate.ledger.refusals.unwritten").count()).isEqualTo(1);
    }
}
