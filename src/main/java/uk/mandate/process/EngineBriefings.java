package uk.mandate.process;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Tells tasks anew within a command of the engine, as when they are created. */
@Component
class EngineBriefings implements Briefings {
    private final ProcessEngine engine;
    private final TaskBriefing briefing;

    EngineBriefings(@Lazy ProcessEngine engine, TaskBriefing briefing) {
        this.engine = engine;
        this.briefing = briefing;
    }

    @Override
    public void renew(String taskId) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        EngineActs.call(() -> configuration.getCommandExecutorTxRequired().execute(context -> renew(taskId, context)));
    }

    private Boolean renew(String taskId, CommandContext context) {
        briefing.notify(context.getTaskManager().findTaskById(taskId));
        return Boolean.TRUE;
    }
}
