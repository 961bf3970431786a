package uk.mandate.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import uk.mandate.testing.MandateTest;

@MandateTest
class OpenTasksTest {
    @Autowired
    GateCase gate;

    @Autowired
    OpenTasks open;

    @Autowired
    TaskService tasks;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aTaskThatIsAnsweredWhileTheListIsReadIsNotOnTheListAndBreaksNothing() {
        var answered = tasks.createTaskQuery().taskId(gate.taskId(gate.open())).singleResult();
        var waiting = tasks.createTaskQuery().taskId(gate.taskId(gate.open())).singleResult();
        gate.complete(GateCase.DEMOCRATIC_SERVICES, answered.getId(), GateCase.adopted());
        var read = mock(TaskQuery.class);
        when(read.orderByTaskCreateTime()).thenReturn(read);
        when(read.asc()).thenReturn(read);
        when(read.list()).thenReturn(List.of(answered, waiting));

        var listed = transaction.execute(status -> open.all(every -> read));

        assertThat(listed).extracting(Cases.OpenTask::id).containsExactly(waiting.getId());
    }
}
