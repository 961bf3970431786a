package uk.mandate.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Builds the gate into the engine: what every command passes on its way in, and what every user task carries. */
@Component
class EngineDoor extends AbstractProcessEnginePlugin {
    private final PlainRefusals refusals;
    private final Entitlement entitlement;
    private final GuardPosted guardPosted;
    private final ExposedBeans exposedBeans;
    private final EveryUserTask everyUserTask;

    EngineDoor(
            PlainRefusals refusals,
            Entitlement entitlement,
            GuardPosted guardPosted,
            ExposedBeans exposedBeans,
            EngineClock clockBeforeTheEngine,
            TaskBriefing briefing,
            TaskAnnouncement announcement,
            TaskGate gate) {
        this.refusals = refusals;
        this.entitlement = entitlement;
        this.guardPosted = guardPosted;
        this.exposedBeans = exposedBeans;
        this.everyUserTask = new EveryUserTask(briefing, announcement, gate);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        // Before the transaction, from outside to inside: so a refusal is told after the roll-back.
        engine.setCustomPreCommandInterceptorsTxRequired(and(
                engine.getCustomPreCommandInterceptorsTxRequired(),
                List.of(
                        new RefusalInterceptor(refusals),
                        new CommandGuard(guardPosted),
                        new QueryGuard(),
                        new AnswerInterceptor())));
        // Inside the transaction.
        engine.setCustomPostCommandInterceptorsTxRequired(and(
                engine.getCustomPostCommandInterceptorsTxRequired(),
                List.of(
                        new OwnActsInterceptor(),
                        new JobInterceptor(),
                        new ClaimInterceptor(entitlement),
                        new AnsweringPersonInterceptor(entitlement))));
        engine.setCustomPreBPMNParseListeners(and(engine.getCustomPreBPMNParseListeners(), List.of(everyUserTask)));
        engine.setBeans(exposedBeans);
        engine.setExpressionManager(new GuardedExpressions(exposedBeans));
    }

    private static <T> List<T> and(@Nullable List<T> already, List<? extends T> ours) {
        var all = new ArrayList<T>(already == null ? List.of() : already);
        all.addAll(ours);
        return all;
    }
}
