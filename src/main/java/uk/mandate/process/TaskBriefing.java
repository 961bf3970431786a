package uk.mandate.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** When a task is created, gives it the few words that its form shows; they go with the task. */
@Component
class TaskBriefing implements TaskListener {
    private final OfficerTasks tasks;

    TaskBriefing(OfficerTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public void notify(DelegateTask task) {
        var inHand = new EngineTask(task);
        tasks.of(inHand).brief(inHand).forEach((name, words) -> task.setVariableLocal(name, HarmlessWords.of(words)));
    }
}
