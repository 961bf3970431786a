package uk.mandate.process;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** Takes the answer out of a command before the engine sees it, so that nothing typed becomes a process variable. */
class AnswerInterceptor extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        var answer = AnswerCommand.of(command);
        var taskId = answer == null ? null : answer.taskId();
        if (answer == null || taskId == null) {
            return next.execute(command);
        }
        return AnswersInHand.holding(taskId, answer.takeOut(), () -> next.execute(command));
    }
}
