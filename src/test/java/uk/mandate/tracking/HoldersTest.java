package uk.mandate.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.mandate.accountability.PersonId;
import uk.mandate.organisation.Directory;
import uk.mandate.organisation.Directory.GroupEntry;
import uk.mandate.process.Cases.OpenTask;

class HoldersTest {
    private static final PersonId SECOND = new PersonId("democratic.services.second");

    private final Directory directory = mock(Directory.class);
    private final Holders holders = new Holders(directory);

    @Test
    void whoeverClaimedATaskIsNamedAndNotOnlyTheOffice() {
        when(directory.nameOf(SECOND)).thenReturn(Optional.of("Democratic services (second officer)"));

        assertThat(holders.of(task(SECOND))).isEqualTo("Democratic services (second officer)");
    }

    @Test
    void somebodyWhomNobodyKnowsIsToldByTheirUserName() {
        when(directory.nameOf(any())).thenReturn(Optional.empty());

        assertThat(holders.of(task(SECOND))).isEqualTo("democratic.services.second");
    }

    @Test
    void aTaskThatNobodyClaimedIsHeldByTheOfficesThatMay() {
        when(directory.groups()).thenReturn(List.of(new GroupEntry("leader", "the Leader")));

        assertThat(holders.of(task(null))).isEqualTo("the Leader or democratic-services");
    }

    private static OpenTask task(@Nullable PersonId assignee) {
        return new OpenTask(
                "1",
                "CSS-2025-2028",
                "council-adoption",
                "Task_RecordLeaderResponse",
                "Record the Leader's response",
                assignee,
                List.of("leader", "democratic-services"),
                null,
                null,
                Instant.EPOCH);
    }
}
